/** One record for each edit that a user can make. */
@NullMarked
package io.dromos.model.edit.command;

import org.jspecify.annotations.NullMarked;

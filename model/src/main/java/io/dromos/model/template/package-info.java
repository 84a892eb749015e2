/** Starts for flows, with parameters. */
@NullMarked
package io.dromos.model.template;

import org.jspecify.annotations.NullMarked;

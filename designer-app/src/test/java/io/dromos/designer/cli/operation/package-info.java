/** What commands deploy and operate. */
@NullMarked
package io.dromos.designer.cli.operation;

import org.jspecify.annotations.NullMarked;

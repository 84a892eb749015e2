/** Commands that bring files of other formats in and out, each with a report of what could not be carried over. */
@NullMarked
package io.dromos.designer.cli.exchange;

import org.jspecify.annotations.NullMarked;

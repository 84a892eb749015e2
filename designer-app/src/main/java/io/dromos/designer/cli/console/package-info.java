/** What every command shares: where results and progress go, how it ends, how it says what is wrong. */
@NullMarked
package io.dromos.designer.cli.console;

import org.jspecify.annotations.NullMarked;

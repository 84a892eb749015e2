/** Commands that read, check and edit flow files. */
@NullMarked
package io.dromos.designer.cli.flow;

import org.jspecify.annotations.NullMarked;

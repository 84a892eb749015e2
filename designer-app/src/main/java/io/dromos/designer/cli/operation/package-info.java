/** Commands that talk to integration services. */
@NullMarked
package io.dromos.designer.cli.operation;

import org.jspecify.annotations.NullMarked;

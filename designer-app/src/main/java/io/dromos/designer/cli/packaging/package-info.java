/** Commands about packages. */
@NullMarked
package io.dromos.designer.cli.packaging;

import org.jspecify.annotations.NullMarked;

/** The words of the window. They stand in {@code *.properties} files beside this package, one file for each area. */
@NullMarked
package io.dromos.designer.i18n;

import org.jspecify.annotations.NullMarked;

/** What goes into a package: a whole workspace to share, or what flows need to run in one environment. */
@NullMarked
package io.dromos.model.packaging.build;

import org.jspecify.annotations.NullMarked;

/** Taking times and telling them. */
@NullMarked
package io.dromos.benchmark.measure;

import org.jspecify.annotations.NullMarked;

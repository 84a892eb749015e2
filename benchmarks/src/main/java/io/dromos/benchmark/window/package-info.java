/** What is drawn, and the window as a program of its own. */
@NullMarked
package io.dromos.benchmark.window;

import org.jspecify.annotations.NullMarked;

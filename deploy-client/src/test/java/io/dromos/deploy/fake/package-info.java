/** A hand-written integration service that keeps everything in memory, and a line to it that can be cut. */
@NullMarked
package io.dromos.deploy.fake;

import org.jspecify.annotations.NullMarked;

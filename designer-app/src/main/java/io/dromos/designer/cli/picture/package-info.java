/** Commands that draw. The only ones that load JavaFX: on its headless platform, so that they need no display. */
@NullMarked
package io.dromos.designer.cli.picture;

import org.jspecify.annotations.NullMarked;

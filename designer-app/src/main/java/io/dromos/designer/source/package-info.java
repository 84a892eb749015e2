/** The source view: the file's text in step with the canvas, edited as text. */
@NullMarked
package io.dromos.designer.source;

import org.jspecify.annotations.NullMarked;

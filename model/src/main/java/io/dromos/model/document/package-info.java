/** The document that people edit: a flow, its source and its layout, as one immutable value. */
@NullMarked
package io.dromos.model.document;

import org.jspecify.annotations.NullMarked;

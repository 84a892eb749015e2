/** Where shapes come from: data models, schemas, example messages. */
@NullMarked
package io.dromos.model.shape.source;

import org.jspecify.annotations.NullMarked;

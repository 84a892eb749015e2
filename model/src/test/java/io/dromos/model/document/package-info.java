@NullMarked
package io.dromos.model.document;

import org.jspecify.annotations.NullMarked;

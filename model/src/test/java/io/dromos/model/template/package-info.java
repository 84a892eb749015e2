@NullMarked
package io.dromos.model.template;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.dromos.model.packaging.build;

import org.jspecify.annotations.NullMarked;

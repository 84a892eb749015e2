@NullMarked
package io.dromos.service.runtime.check;

import org.jspecify.annotations.NullMarked;

@NullMarked
package io.dromos.service.runtime;

import org.jspecify.annotations.NullMarked;

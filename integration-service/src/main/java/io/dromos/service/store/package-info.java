@NullMarked
package io.dromos.service.store;

import org.jspecify.annotations.NullMarked;

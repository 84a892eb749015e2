@NullMarked
package io.dromos.service.observe;

import org.jspecify.annotations.NullMarked;

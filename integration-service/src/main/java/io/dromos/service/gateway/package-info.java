@NullMarked
package io.dromos.service.gateway;

import org.jspecify.annotations.NullMarked;

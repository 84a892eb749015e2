@NullMarked
package io.dromos.service.security;

import org.jspecify.annotations.NullMarked;

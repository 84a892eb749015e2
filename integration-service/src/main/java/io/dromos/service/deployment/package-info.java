@NullMarked
package io.dromos.service.deployment;

import org.jspecify.annotations.NullMarked;

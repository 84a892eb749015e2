/** Flows that try to get at what flows may not reach, each written as somebody who means harm would write it. */
@NullMarked
package io.dromos.service.attack;

import org.jspecify.annotations.NullMarked;

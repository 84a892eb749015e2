@NullMarked
package io.dromos.model;

import org.jspecify.annotations.NullMarked;

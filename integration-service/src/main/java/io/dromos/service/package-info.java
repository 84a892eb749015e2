@NullMarked
package io.dromos.service;

import org.jspecify.annotations.NullMarked;

/** Tests of the local service's process control. */
@NullMarked
package io.dromos.designer.service;

import org.jspecify.annotations.NullMarked;

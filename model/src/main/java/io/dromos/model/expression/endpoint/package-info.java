/** Completion of endpoints' addresses: components, paths, parameters, values. */
@NullMarked
package io.dromos.model.expression.endpoint;

import org.jspecify.annotations.NullMarked;

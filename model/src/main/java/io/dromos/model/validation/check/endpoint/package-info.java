/** Endpoints: components, their paths and parameters. */
@NullMarked
package io.dromos.model.validation.check.endpoint;

import org.jspecify.annotations.NullMarked;

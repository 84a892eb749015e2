/** The log of the flows on a service, from the past and as it grows. */
@NullMarked
package io.dromos.deploy.log;

import org.jspecify.annotations.NullMarked;

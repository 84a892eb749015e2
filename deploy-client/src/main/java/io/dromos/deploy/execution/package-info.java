/** Calling a flow: what goes in and what comes back. */
@NullMarked
package io.dromos.deploy.execution;

import org.jspecify.annotations.NullMarked;

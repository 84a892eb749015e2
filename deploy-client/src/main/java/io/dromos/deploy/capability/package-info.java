/** What a service can do. */
@NullMarked
package io.dromos.deploy.capability;

import org.jspecify.annotations.NullMarked;

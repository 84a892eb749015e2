/** What is sent to a service before it can be deployed: a package, named by the digest of its bytes. */
@NullMarked
package io.dromos.deploy.artifact;

import org.jspecify.annotations.NullMarked;

/** Orders to a service (deploy, undeploy, switch, suspend) and what it tells about flows, revisions and operations. */
@NullMarked
package io.dromos.deploy.deployment;

import org.jspecify.annotations.NullMarked;

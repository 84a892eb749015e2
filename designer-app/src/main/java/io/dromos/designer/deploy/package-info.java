/**
 * To a service and back: which host is chosen, deploying with progress and cancel, and the list of what runs there.
 *
 * <p>
 * {@link io.dromos.designer.deploy.ServiceLink} holds the connection, {@link io.dromos.designer.deploy.ServiceWatch}
 * what is known of the service, {@link io.dromos.designer.deploy.DeployActions} does what the user asks for. Another
 * way to reach a service is another {@link io.dromos.designer.deploy.Connector}.
 */
@NullMarked
package io.dromos.designer.deploy;

import org.jspecify.annotations.NullMarked;

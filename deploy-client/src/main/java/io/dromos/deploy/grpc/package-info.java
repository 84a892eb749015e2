/** The gRPC implementation of the deploy client; nobody else sees stubs. */
@NullMarked
package io.dromos.deploy.grpc;

import org.jspecify.annotations.NullMarked;

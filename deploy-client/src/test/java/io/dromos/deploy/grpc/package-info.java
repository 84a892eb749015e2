/** Tests of the gRPC implementation. */
@NullMarked
package io.dromos.deploy.grpc;

import org.jspecify.annotations.NullMarked;

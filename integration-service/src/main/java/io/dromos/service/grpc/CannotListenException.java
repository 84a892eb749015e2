package io.dromos.service.grpc;

import java.io.IOException;
import java.net.InetSocketAddress;

/** The port of the gRPC API could not be opened. */
public final class CannotListenException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    CannotListenException(InetSocketAddress address, IOException cause) {
        super("cannot listen on " + address.getHostString() + ":" + address.getPort() + ": " + why(cause), cause);
    }

    /** What the system says, without the words that Netty puts around it. */
    private static String why(Throwable cause) {
        return cause.getCause() == null
                ? String.valueOf(cause.getMessage()).replaceFirst(".*: ", "")
                : why(cause.getCause());
    }
}

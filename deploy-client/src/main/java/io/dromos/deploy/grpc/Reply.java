package io.dromos.deploy.grpc;

import io.grpc.Status;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.nio.channels.UnresolvedAddressException;
import java.security.GeneralSecurityException;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;

/** What a call has brought so far. */
sealed interface Reply<A> {

    record Answer<A>(A value) implements Reply<A> {}

    record Broken<A>(Throwable cause) implements Reply<A> {

        Status status() {
            return Status.fromThrowable(cause);
        }

        /** The connection broke, and the call may have reached the service all the same. */
        boolean mayHaveArrived() {
            boolean lost = status().getCode() == Status.Code.UNAVAILABLE;
            return lost && !neverConnected() && !badCertificate();
        }

        boolean neverConnected() {
            return causes().anyMatch(each -> each instanceof ConnectException || each instanceof UnknownHostException
                    || each instanceof UnresolvedAddressException);
        }

        boolean badCertificate() {
            return causes().anyMatch(each -> each instanceof GeneralSecurityException || each instanceof SSLException);
        }

        private Stream<Throwable> causes() {
            return Stream.iterate(cause, each -> each != null, Throwable::getCause);
        }
    }

    /** Nothing yet. */
    record Waiting<A>() implements Reply<A> {}
}

package io.dromos.deploy.log;

/** A running log; closing it ends the lines. May be closed from any thread, also twice. */
public interface LogSubscription extends AutoCloseable {

    @Override
    void close();
}

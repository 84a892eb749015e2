package io.dromos.designer.cli.console;

import io.dromos.model.message.Message;

/** Ends a command whose answer is no; printed as one line, exit status 1. Thrown by commands only. */
public final class SaidNo extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public SaidNo(Message reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public Message reason() {
        return reason;
    }
}

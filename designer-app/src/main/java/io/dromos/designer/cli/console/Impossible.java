package io.dromos.designer.cli.console;

import io.dromos.model.message.Message;

/** Ends a command that cannot do what it was asked for; printed as one line, exit status 2. Thrown by commands only. */
public final class Impossible extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Message reason;

    public Impossible(Message reason) {
        super(reason.key(), null, false, false);
        this.reason = reason;
    }

    public static Impossible of(String key, Object... arguments) {
        return new Impossible(Message.of(key, arguments));
    }

    public Message reason() {
        return reason;
    }
}

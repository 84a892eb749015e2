package io.dromos.service.deployment;

/** A change that cannot even begin. Nothing has been done. */
public final class ChangeRefusedException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** For programs; the protocol names these. */
    public enum Reason {
        UNKNOWN_FLOW, UNKNOWN_REVISION, UNKNOWN_PACKAGE, UNKNOWN_OPERATION, GENERATION_CHANGED, OTHER_DOMAIN, OPERATION_IN_PROGRESS, ALREADY_COMMITTED, REQUEST_ID_MISSING
    }

    private final Reason reason;
    private final String subject;

    public ChangeRefusedException(Reason reason, String subject, String text) {
        super(text);
        this.reason = reason;
        this.subject = subject;
    }

    public Reason reason() {
        return reason;
    }

    /** What the reason is about: a code, a number, an operation. */
    public String subject() {
        return subject;
    }
}

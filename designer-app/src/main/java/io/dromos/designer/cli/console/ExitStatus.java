package io.dromos.designer.cli.console;

/** How a command ends, for scripts. */
public final class ExitStatus {

    /** Done; the answer, if there is one, is yes. */
    public static final int DONE = 0;

    /** The answer is no: findings with errors, a file that differs, a flow that failed. */
    public static final int NO = 1;

    /** It could not be done: bad arguments, an unreadable file, a host that is not reachable. */
    public static final int IMPOSSIBLE = 2;

    private ExitStatus() {
    }
}

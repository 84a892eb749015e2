package io.dromos.designer.task;

/** What work says about itself while it runs. Any thread. */
public interface Progress {

    /** A sentence about what is being done now. */
    void say(String message);

    /** How much is done, from 0 to 1; below 0: nobody knows. */
    void done(double fraction);

    boolean isCancelled();

    /** Runs when the work is cancelled, at once if it already is: closes a stream, calls off a request. */
    void onCancel(Runnable stop);

    /** For progress that nobody watches. */
    static Progress unwatched() {
        return new Progress() {
            @Override
            public void say(String message) {
                // Nobody listens.
            }

            @Override
            public void done(double fraction) {
                // Nobody looks.
            }

            @Override
            public boolean isCancelled() {
                return false;
            }

            @Override
            public void onCancel(Runnable stop) {
                // Nobody cancels.
            }
        };
    }
}

package io.dromos.designer.dialog;

/** Tells in passing; nobody has to answer. UI thread only. */
public interface Notices {

    void done(String title, String text);

    void warn(String title, String text);

    /** Something failed; pressing the notice shows more. */
    void failed(String title, String text, Runnable more);

    /** For views without a window. */
    static Notices silent() {
        return new Notices() {
            @Override
            public void done(String title, String text) {
                // Nobody is there to be told.
            }

            @Override
            public void warn(String title, String text) {
                // Nobody is there to be told.
            }

            @Override
            public void failed(String title, String text, Runnable more) {
                // Nobody is there to be told.
            }
        };
    }
}

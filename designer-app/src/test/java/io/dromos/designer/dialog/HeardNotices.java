package io.dromos.designer.dialog;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Remembers what was told in passing. The user interface tells, any thread may ask. */
public final class HeardNotices implements Notices {

    private final List<String> titles = new CopyOnWriteArrayList<>();

    /** Of all notices so far, oldest first. */
    public List<String> titles() {
        return titles;
    }

    @Override
    public void done(String title, String text) {
        titles.add(title);
    }

    @Override
    public void warn(String title, String text) {
        titles.add(title);
    }

    @Override
    public void failed(String title, String text, Runnable more) {
        titles.add(title);
    }
}

package io.dromos.designer.packaging;

import io.dromos.designer.task.Progress;
import io.dromos.model.packaging.EntrySource;
import io.dromos.model.packaging.PackageDraft;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;

/** A draft that says how far its writing is, and stops it between two files when it is cancelled. */
final class WatchedDraft {

    /** Each file is read for its digest, and again to be written. */
    private static final int READINGS = 2;

    private WatchedDraft() {
    }

    static PackageDraft of(PackageDraft draft, Progress progress) {
        AtomicInteger opened = new AtomicInteger();
        double all = Math.max(1, draft.entries().size() * READINGS);
        Map<String, EntrySource> watched = new LinkedHashMap<>();
        draft.entries().forEach((path, source) -> watched.put(path, () -> {
            if (progress.isCancelled()) {
                throw new CancellationException(path);
            }
            progress.say(path);
            progress.done(opened.incrementAndGet() / all);
            return source.open();
        }));
        return new PackageDraft(draft.name(), draft.version(), draft.kind(), draft.environment(), draft.flows(),
                watched);
    }
}

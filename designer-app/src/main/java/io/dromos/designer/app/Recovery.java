package io.dromos.designer.app;

import io.dromos.designer.app.flow.FlowDesk;
import io.dromos.designer.recovery.RecoveryView;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.workbench.Workbench;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import io.dromos.model.workspace.journal.RecoveryJournals;
import io.dromos.model.workspace.journal.RecoveryOffer;
import java.nio.file.Files;
import java.time.Duration;
import java.util.List;

/** Offers the work back that a crash left. UI thread only. */
final class Recovery {

    /** By then the restored work stands in a journal of its own. */
    private static final Duration UNTIL_JOURNALED = Duration.ofSeconds(2);

    private final RecoveryJournals journals;
    private final BackgroundTasks tasks;
    private final FlowDesk flows;
    private final Workbench workbench;

    Recovery(RecoveryJournals journals, BackgroundTasks tasks, FlowDesk flows, Workbench workbench) {
        this.journals = journals;
        this.tasks = tasks;
        this.flows = flows;
        this.workbench = workbench;
    }

    /** Looks for such work, and shows it if there is any. */
    void offer() {
        tasks.<List<RecoveryOffer>>startQuietly(progress -> journals.offers()).whenDone(offers -> {
            if (!offers.isEmpty()) {
                workbench.tell(new RecoveryView(offers, this::restore, this::drop));
            }
        });
    }

    private void restore(RecoveryOffer offer) {
        tasks.<Boolean>startQuietly(progress -> Files.exists(offer.file())
                || new SafeWriter().save(offer.file(), "", SafeWriter.NO_FILE) instanceof Saving.Saved)
                .whenDone(there -> flows.restore(offer.file(), offer.text(),
                        () -> tasks.later(UNTIL_JOURNALED, () -> drop(offer))));
    }

    private void drop(RecoveryOffer offer) {
        tasks.startQuietly(progress -> {
            journals.drop(offer);
            return true;
        });
    }
}

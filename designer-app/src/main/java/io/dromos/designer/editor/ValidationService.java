package io.dromos.designer.editor;

import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.LatestOnly;
import io.dromos.model.validation.Surroundings;
import io.dromos.model.validation.ValidationReport;
import io.dromos.model.validation.Validator;
import java.time.Duration;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * Checks one open flow in the background after each change. One report feeds canvas, problem list, inspector and source
 * view; a report about an older document is dropped. UI thread only.
 */
public final class ValidationService {

    private static final Duration PAUSE = Duration.ofMillis(120);

    private final EditorSession session;
    private final Validator validator;
    private final Supplier<Surroundings> surroundings;
    private final LatestOnly latest;
    private final ReadOnlyObjectWrapper<ValidationReport> report = new ReadOnlyObjectWrapper<>(ValidationReport.EMPTY);

    /**
     * @param surroundings
     *            what is known around the flow; asked in the background
     */
    public ValidationService(EditorSession session, Validator validator, Supplier<Surroundings> surroundings,
            BackgroundTasks tasks) {
        this.session = session;
        this.validator = validator;
        this.surroundings = surroundings;
        this.latest = tasks.latestOnly(PAUSE);
        session.addListener(change -> check());
    }

    /** Checks the document as it is now; the report follows. */
    public void check() {
        var document = session.document();
        latest.submit(progress -> validator.check(document, surroundings.get()), report::set);
    }

    public ReadOnlyObjectProperty<ValidationReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    public ValidationReport report() {
        return report.get();
    }

    public void close() {
        latest.cancel();
    }
}

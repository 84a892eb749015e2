package io.dromos.designer.app;

import io.dromos.designer.action.ActionRegistry;
import io.dromos.designer.action.search.ActionSearch;
import io.dromos.designer.action.search.SearchIndex;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Notices;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.settings.SettingsStore;
import io.dromos.designer.settings.WindowPlace;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.UnexpectedErrors;
import io.dromos.designer.ui.Appearance;
import io.dromos.designer.workbench.EditorTab;
import io.dromos.designer.workbench.Workbench;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import javafx.scene.Scene;
import javafx.stage.Stage;
import javafx.stage.Window;

/** One window of the designer with everything in it. Made, shown and closed on the UI thread. */
public final class Designer {

    private final Surroundings surroundings;
    private final Stage stage;
    private final ActionRegistry actions = new ActionRegistry();
    private final SearchIndex index = new SearchIndex();
    private final UnexpectedErrors errors;
    private final BackgroundTasks tasks;
    private final Appearance appearance;
    private final Dialogs dialogs;
    private final Notices notices;
    private final Workbench workbench;

    public Designer(Surroundings surroundings, Stage stage) {
        this.surroundings = surroundings;
        this.stage = stage;
        errors = new UnexpectedErrors(surroundings.ui());
        tasks = new BackgroundTasks(surroundings.ui(), errors);
        appearance = new Appearance(settings().get().theme());
        dialogs = surroundings.dialogs().apply(() -> stage);
        notices = surroundings.notices().apply(() -> stage);
        workbench = new Workbench(actions, index, tasks);
        errors.showWith(this::showUnexpected);
        WindowActions windowActions = new WindowActions(actions, workbench);
        windowActions.register(appearance, this::close);
        workbench.top().show(windowActions.menus());
        workbench.resize(settings().get().columns());
        index.add(new ActionSearch(actions));
        appearance.theme().subscribe(now -> settings().change(kept -> kept.withTheme(now)));
    }

    /** Shows the window where it was the last time. */
    public void show() {
        WindowPlace place = settings().get().window();
        Scene scene = new Scene(workbench.root(), place.width(), place.height());
        appearance.follow(scene);
        actions.installKeys(scene);
        stage.setTitle("Dromos");
        stage.setScene(scene);
        stage.setMinWidth(900);
        stage.setMinHeight(560);
        if (place.x() >= 0 && place.y() >= 0) {
            stage.setX(place.x());
            stage.setY(place.y());
        }
        stage.setMaximized(place.maximized());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        stage.show();
    }

    /** Closes the window, unless the user wants to keep something; then the program ends. */
    public void close() {
        for (EditorTab editor : workbench.editors().open()) {
            if (!editor.mayClose()) {
                return;
            }
        }
        remember();
        tasks.close();
        // Ending the toolkit while a popup is open throws, and can crash: they go first.
        List.copyOf(Window.getWindows()).stream().filter(window -> !window.equals(stage)).forEach(Window::hide);
        stage.hide();
    }

    public Workbench workbench() {
        return workbench;
    }

    public ActionRegistry actions() {
        return actions;
    }

    public SearchIndex index() {
        return index;
    }

    public BackgroundTasks tasks() {
        return tasks;
    }

    public Appearance appearance() {
        return appearance;
    }

    public Dialogs dialogs() {
        return dialogs;
    }

    public Notices notices() {
        return notices;
    }

    private SettingsStore settings() {
        return surroundings.settings();
    }

    private void remember() {
        WindowPlace before = settings().get().window();
        WindowPlace place = stage.isMaximized()
                ? new WindowPlace(before.x(), before.y(), before.width(), before.height(),
                        true)
                : new WindowPlace(stage.getX(), stage.getY(), stage.getScene().getWidth(),
                        stage.getScene().getHeight(), false);
        settings().change(kept -> kept.withWindow(place).withColumns(workbench.columns()));
        settings().save();
    }

    private void showUnexpected(Throwable problem) {
        StringWriter trace = new StringWriter();
        problem.printStackTrace(new PrintWriter(trace));
        dialogs.showTrouble(Trouble
                .of(Words.of("dialog.unexpected.title"), Words.of("dialog.unexpected.text", String.valueOf(problem)))
                .withDetails(trace.toString()));
    }
}

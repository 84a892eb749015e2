package io.dromos.designer.app.flow;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.Question;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.LatestOnly;
import io.dromos.designer.settings.FileView;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.workbench.EditorMode;
import io.dromos.designer.workbench.EditorTab;
import io.dromos.designer.workbench.NoticeStrip;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Step;
import io.dromos.model.source.LineColumn;
import io.dromos.model.workspace.file.Saving;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** The tab of an open flow. */
public final class FlowTab implements EditorTab {

    private final OpenFlow flow;
    private final Dialogs dialogs;
    private final LatestOnly counting;
    private final FlowView canvas;
    private final FlowView source;
    private final Optional<Node> inspector;
    private final FlowContent content;
    private final ObjectProperty<EditorMode> mode = new SimpleObjectProperty<>(this, "mode", EditorMode.DESIGN);
    private final ObservableValue<FileView> view;
    private final SimpleStringProperty title = new SimpleStringProperty(this, "title");
    private final SimpleStringProperty deployed = new SimpleStringProperty(this, "deployed", "");
    private final SimpleStringProperty facts = new SimpleStringProperty(this, "facts", "");
    private final Map<String, Handler> handlers = new LinkedHashMap<>();
    private Optional<NoticeStrip> notice = Optional.empty();

    /**
     * @param counting
     *            counts steps and routes behind an edit
     */
    public FlowTab(OpenFlow flow, FlowViews views, Dialogs dialogs, LatestOnly counting) {
        this.flow = flow;
        this.dialogs = dialogs;
        this.counting = counting;
        canvas = views.canvas(flow);
        source = views.source(flow);
        inspector = views.inspector(flow);
        content = new FlowContent(canvas.node(), source.node());
        view = Bindings.createObjectBinding(
                () -> new FileView(mode.get().name(), canvas.look().look().getValue(), source.look().look().getValue()),
                mode, canvas.look().look(), source.look().look());
        title.set(String.valueOf(flow.file().file().getFileName()));
        EditorSession session = flow.session();
        handlers.putAll(source.actions().handlers());
        handlers.putAll(canvas.actions().handlers());
        handlers.put("file.save", new Handler(session.dirtyProperty(), this::save));
        handlers.put("edit.undo", new Handler(session.undoLabelProperty().isNotEmpty(), session::undo));
        handlers.put("edit.redo", new Handler(session.redoLabelProperty().isNotEmpty(), session::redo));
        for (EditorMode one : EditorMode.values()) {
            handlers.put("view." + one.name().toLowerCase(Locale.ROOT),
                    new Handler(mode.isNotEqualTo(one), () -> mode.set(one)));
        }
        mode.subscribe(content::show);
        facts.set(facts(session.document()));
        session.documentProperty().subscribe(
                (before, now) -> counting.submit(progress -> facts(now), facts::set));
        session.unfinishedProperty().subscribe(unfinished -> {
            if (unfinished.isEmpty()) {
                endNotice();
            }
        });
    }

    public OpenFlow flow() {
        return flow;
    }

    /** The view in which it is drawn. */
    public Node canvas() {
        return canvas.node();
    }

    /** What runs of it on the chosen host, for the status bar. */
    public SimpleStringProperty deployedProperty() {
        return deployed;
    }

    /** Puts work back that a crash left; what is no flow yet is shown as source. */
    public void restore(String text) {
        flow.session().replaceSource(text);
        if (flow.session().unfinishedProperty().get().isPresent()) {
            mode.set(EditorMode.SOURCE);
        }
    }

    /** Tells something above the document, such as that its file is gone; empty: nothing any more. */
    public void tell(Optional<Node> strip) {
        content.tell(strip);
    }

    /** Whether that is said above the document now. */
    boolean tells(String words) {
        return content.told().filter(words::equals).isPresent();
    }

    /** Brings a place of the text into view where the text is seen. */
    public void show(LineColumn place) {
        if (mode.get() != EditorMode.DESIGN) {
            source.show().accept(place);
        }
    }

    /** Shows the text and where it is no flow. */
    public void showUnfinished() {
        flow.session().unfinishedProperty().get().ifPresent(unfinished -> {
            if (mode.get() == EditorMode.DESIGN) {
                mode.set(EditorMode.SOURCE);
            }
            show(unfinished.problem().place());
        });
    }

    public void save() {
        flow.file().save(this::saved);
    }

    @Override
    public String id() {
        return flow.file().file().toString();
    }

    @Override
    public String icon() {
        return "flow";
    }

    @Override
    public ObservableValue<String> title() {
        return title;
    }

    @Override
    public ObservableValue<Boolean> changed() {
        return flow.session().dirtyProperty();
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public List<EditorMode> modes() {
        return List.of(EditorMode.values());
    }

    @Override
    public ObjectProperty<EditorMode> mode() {
        return mode;
    }

    @Override
    public ObservableValue<FileView> view() {
        return view;
    }

    @Override
    public void see(FileView before) {
        modes().stream().filter(one -> one.name().equals(before.mode())).forEach(mode::set);
        canvas.look().look(before.drawn());
        source.look().look(before.text());
    }

    @Override
    public Optional<Node> inspector() {
        return inspector;
    }

    @Override
    public ObservableValue<String> facts() {
        return facts;
    }

    @Override
    public ObservableValue<String> deployed() {
        return deployed;
    }

    @Override
    public Map<String, Handler> handlers() {
        return handlers;
    }

    @Override
    public boolean mayClose(Runnable close) {
        if (!flow.session().dirtyProperty().get()) {
            return true;
        }
        String save = Words.of("editor.close.save");
        Optional<String> answer = dialogs.ask(new Question(Words.of("editor.close.title", title.get()),
                Words.of("editor.close.text"), List.of(save, Words.of("editor.close.discard")), false));
        if (answer.filter(save::equals).isPresent()) {
            flow.file().save(saving -> {
                saved(saving);
                if (saving instanceof Saving.Saved) {
                    close.run();
                }
            });
            return false;
        }
        return answer.isPresent();
    }

    @Override
    public void shown() {
        content.focus();
    }

    @Override
    public void closed() {
        counting.cancel();
        flow.validation().close();
        canvas.close().run();
        source.close().run();
        flow.file().close();
    }

    private void saved(Saving saving) {
        switch (saving) {
            case Saving.Saved _ -> tellUnfinished();
            case Saving.Changed changed -> {
                if (dialogs.confirmDanger(Words.of("editor.conflict.title"), changed.message().text(),
                        Words.of("editor.conflict.overwrite"))) {
                    flow.file().overwrite(this::saved);
                }
            }
            case Saving.Failed failed -> dialogs.showTrouble(
                    Trouble.of(Words.of("editor.not-saved", title.get()), failed.reason().text()));
        }
    }

    /** The file holds what is seen, but nothing can run it: that is said until it is mended. */
    private void tellUnfinished() {
        notice = flow.session().unfinishedProperty().get().map(unfinished -> new NoticeStrip("warning",
                Words.of("editor.saved-unfinished", unfinished.problem().line()),
                Buttons.plain(Words.of("editor.show-source"), this::showUnfinished)));
        content.tell(notice.map(strip -> strip));
    }

    private void endNotice() {
        if (notice.isPresent()) {
            notice = Optional.empty();
            content.tell(Optional.empty());
        }
    }

    private static String facts(FlowDocument document) {
        AtomicInteger steps = new AtomicInteger();
        AtomicInteger routes = new AtomicInteger();
        document.index().forEach(element -> {
            if (element instanceof Step) {
                steps.incrementAndGet();
            } else if (element instanceof Route) {
                routes.incrementAndGet();
            }
        });
        return Words.of("editor.facts", steps.get(), routes.get());
    }
}

package io.dromos.designer.canvas;

import io.dromos.designer.action.ActionTarget.Handler;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.Icons;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.diagram.face.KindWords;
import io.dromos.model.diagram.face.NodeIcon;
import io.dromos.model.edit.command.UnwrapElement;
import io.dromos.model.edit.command.WrapElements;
import io.dromos.model.flow.Branch;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/**
 * Puts the selected steps into a scope that the user chooses, and takes a scope away around its steps. UI thread only.
 */
final class ScopeActions {

    /** What steps are put into, the commonest first. */
    private static final List<String> KINDS = List.of("choice", "filter", "split", "loop", "doTry", "circuitBreaker",
            "multicast", "pipeline", "step", "aggregate", "idempotentConsumer", "resequence", "loadBalance");

    private final CanvasModel model;
    private final EditorSession session;
    private final ContextMenu chooser = new ContextMenu();

    /**
     * @param show
     *            shows the menu of scopes beside what is selected
     */
    ScopeActions(CanvasModel model, Consumer<ContextMenu> show, Map<String, Handler> handlers) {
        this.model = model;
        this.session = model.session();
        chooser.setId("wrap-chooser");
        KINDS.forEach(kind -> chooser.getItems().add(item(kind)));
        handlers.put("edit.wrap", new Handler(
                whenSelected(elements -> elements.stream().allMatch(ScopeActions::standsInList)),
                () -> show.accept(chooser)));
        handlers.put("edit.unwrap", new Handler(
                whenSelected(elements -> elements.size() == 1 && isScope(elements.getFirst())), this::unwrap));
    }

    private BooleanBinding whenSelected(Predicate<List<Element>> fits) {
        return Bindings.createBooleanBinding(() -> {
            List<Element> elements = session.selection().elements().stream()
                    .map(session.document().index()::find).flatMap(Optional::stream).toList();
            return model.editable() && !elements.isEmpty() && fits.test(elements);
        }, session.unfinishedProperty(), session.selection().elementsProperty(), session.documentProperty());
    }

    private static boolean standsInList(Element element) {
        return element instanceof Step && !element.kind().equals("from");
    }

    private static boolean isScope(Element element) {
        boolean holds = !element.steps().isEmpty() || element.children().stream().anyMatch(it -> it instanceof Branch);
        return holds && (element instanceof Branch || standsInList(element));
    }

    private MenuItem item(String kind) {
        MenuItem item = new MenuItem(KindWords.of(kind),
                new Icon(Icons.of(new NodeIcon.OfKind(kind)), Icon.SMALL));
        item.setId("wrap-" + kind);
        item.setOnAction(event -> session.execute(new WrapElements(session.selection().elements(), kind)));
        return item;
    }

    private void unwrap() {
        Optional<ElementId> lead = session.selection().lead();
        lead.ifPresent(scope -> session.execute(new UnwrapElement(scope)));
    }
}

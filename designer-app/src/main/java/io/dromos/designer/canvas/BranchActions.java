package io.dromos.designer.canvas;

import io.dromos.designer.action.ActionTarget.Handler;
import io.dromos.designer.canvas.view.CanvasModel;
import io.dromos.designer.canvas.view.Icons;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.ui.icon.Icon;
import io.dromos.model.diagram.face.KindWords;
import io.dromos.model.diagram.face.NodeIcon;
import io.dromos.model.edit.Place;
import io.dromos.model.edit.StepForms;
import io.dromos.model.edit.command.InsertElement;
import io.dromos.model.flow.Branch;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Slot;
import io.dromos.model.flow.Structure;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/**
 * Gives the selected choice, try or circuit breaker, or the one around the selected branch, another branch. Where
 * several kinds of branches can be added, the user chooses one. UI thread only.
 */
final class BranchActions {

    private final EditorSession session;
    private final Consumer<ContextMenu> show;
    private final Consumer<ElementId> edit;
    private final ContextMenu chooser = new ContextMenu();

    /**
     * @param show
     *            shows the menu of kinds beside what is selected
     * @param edit
     *            opens the condition of a branch
     */
    BranchActions(CanvasModel model, Consumer<ContextMenu> show, Consumer<ElementId> edit,
            Map<String, Handler> handlers) {
        session = model.session();
        this.show = show;
        this.edit = edit;
        chooser.setId("branch-chooser");
        handlers.put("edit.add-branch", new Handler(
                Bindings.createBooleanBinding(() -> model.editable() && !kinds().isEmpty(),
                        session.unfinishedProperty(), session.selection().elementsProperty(),
                        session.documentProperty()),
                this::begin));
    }

    private Optional<Element> selected() {
        return session.selection().lead().flatMap(session.document().index()::find);
    }

    private Optional<Element> branching() {
        return selected().flatMap(element -> element instanceof Branch
                ? session.document().index().parentOf(element)
                : Optional.of(element));
    }

    /** The kinds of branches that there is room for. */
    private List<String> kinds() {
        return branching().map(step -> Structure.branchesOf(step.kind()).stream()
                .filter(kind -> Structure.mayRepeat(kind) || step.slot(kind).isEmpty()).toList()).orElse(List.of());
    }

    private void begin() {
        List<String> kinds = kinds();
        if (kinds.size() == 1) {
            add(kinds.getFirst());
            return;
        }
        chooser.getItems().setAll(kinds.stream().map(this::item).toList());
        show.accept(chooser);
    }

    private MenuItem item(String kind) {
        MenuItem item = new MenuItem(KindWords.of(kind), new Icon(Icons.of(new NodeIcon.OfKind(kind)), Icon.SMALL));
        item.setId("branch-" + kind);
        item.setOnAction(event -> add(kind));
        return item;
    }

    private void add(String kind) {
        branching().ifPresent(step -> {
            session.execute(new InsertElement(place(step, kind), StepForms.of(kind)));
            selected().filter(added -> added.kind().equals("when")).ifPresent(added -> edit.accept(added.id()));
        });
    }

    /** Behind the selected branch of the same kind, else the last of its kind. */
    private Place place(Element step, String kind) {
        List<Element> there = step.slot(kind).map(Slot::elements).orElse(List.of());
        int chosen = selected().map(there::indexOf).orElse(-1);
        return new Place(Optional.of(step.id()), kind, chosen < 0 ? there.size() : chosen + 1);
    }
}

package io.dromos.designer.app.flow;

import io.dromos.designer.action.search.SearchHit;
import io.dromos.designer.action.search.SearchProvider;
import io.dromos.designer.canvas.view.Icons;
import io.dromos.designer.workbench.EditorArea;
import io.dromos.model.diagram.face.NodeFace;
import io.dromos.model.diagram.face.NodeFaces;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the steps of the flows that stand open, by their names and by what they do. UI thread only. */
public final class StepSearch implements SearchProvider {

    private final FlowDesk flows;
    private final EditorArea editors;
    /** Asked with each letter that is typed: the steps of a document are listed once. */
    private final Map<FlowTab, Listed> listed = new HashMap<>();

    private record Listed(FlowDocument document, List<SearchHit> steps) {}

    public StepSearch(FlowDesk flows, EditorArea editors) {
        this.flows = flows;
        this.editors = editors;
    }

    @Override
    public List<SearchHit> all() {
        List<FlowTab> open = flows.tabs();
        listed.keySet().retainAll(open);
        return open.stream().flatMap(tab -> steps(tab).stream()).toList();
    }

    private List<SearchHit> steps(FlowTab tab) {
        FlowDocument document = tab.flow().session().document();
        return listed.compute(tab, (_, before) -> before != null && before.document() == document
                ? before
                : new Listed(document, hits(tab, document))).steps();
    }

    private List<SearchHit> hits(FlowTab tab, FlowDocument document) {
        List<SearchHit> hits = new ArrayList<>();
        document.index().forEach(element -> {
            if (element instanceof Step) {
                hits.add(hit(tab, element));
            }
        });
        return hits;
    }

    private SearchHit hit(FlowTab tab, Element step) {
        ElementId id = step.id();
        NodeFace face = NodeFaces.of(step);
        String file = tab.title().getValue();
        return new SearchHit(face.title(), face.essence().isEmpty() ? file : file + " \u203a " + face.essence(),
                Icons.of(face.icon()).name(), "", () -> {
                    editors.show(tab.id());
                    tab.flow().session().selection().select(id);
                });
    }
}

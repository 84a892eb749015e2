package io.dromos.designer.app.flow;

import io.dromos.designer.ui.input.BranchChoice;
import io.dromos.designer.ui.input.BranchChoice.Branch;
import io.dromos.model.diagram.face.NodeFaces;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.ExpressionSite;
import io.dromos.model.flow.ExpressionSites;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The branches among which a condition decides. Any thread may use it. */
final class Branches {

    private Branches() {
    }

    /** None for an element that is no branch of a choice. */
    static BranchChoice around(FlowDocument document, ElementId id) {
        Optional<Element> branch = document.index().find(id).filter(element -> element.kind().equals("when"));
        Optional<Element> choice = branch.flatMap(document.index()::parentOf);
        if (choice.isEmpty()) {
            return BranchChoice.NONE;
        }
        List<Branch> branches = new ArrayList<>();
        int place = -1;
        for (Element child : choice.get().children()) {
            place = child.id().equals(id) ? branches.size() : place;
            branches.add(new Branch(NodeFaces.of(child).title(),
                    ExpressionSites.own(child).map(ExpressionSite::expression)));
        }
        return new BranchChoice(branches, place);
    }
}

package io.dromos.model.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.diagram.Direction;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.source.TextEdit;
import java.util.IdentityHashMap;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An edit lays out its path to the root and nothing else. */
class LayoutReuseTest {

    @Test
    void onlyWhatAnEditTouchedIsComposedAgain() {
        DiagramLayout layout = new DiagramLayout();
        FlowDocument before = Drawn.document(RandomFlows.longFlow(500));
        layout.of(before.flow(), Direction.LEFT_TO_RIGHT);
        int known = layout.remembered();

        FlowDocument after = edited(before, "number 250", "number two hundred and fifty");
        layout.of(after.flow(), Direction.LEFT_TO_RIGHT);

        assertThat(layout.remembered() - known).as("the step, its from and its route").isLessThanOrEqualTo(3);
        assertThat(before.flow()).isNotSameAs(after.flow());
    }

    @Test
    void facesOfUntouchedStepsAreTheSameObjects() {
        DiagramLayout layout = new DiagramLayout();
        FlowDocument before = Drawn.document(RandomFlows.longFlow(50));
        IdentityHashMap<Object, Boolean> faces = new IdentityHashMap<>();
        layout.of(before.flow(), Direction.LEFT_TO_RIGHT).nodes().forEach(node -> faces.put(node.face(), true));

        FlowDocument after = edited(before, "number 25", "number 26");
        List<NodeBox> changed = layout.of(after.flow(), Direction.LEFT_TO_RIGHT).nodes().stream()
                .filter(node -> !faces.containsKey(node.face())).toList();

        assertThat(changed).extracting(node -> node.face().kind()).containsExactlyInAnyOrder("setBody", "from");
    }

    @Test
    void anEditedDiagramIsTheOneThatAFreshLayoutGives() {
        DiagramLayout layout = new DiagramLayout();
        FlowDocument before = Drawn.document(RandomFlows.flow(7));
        layout.of(before.flow(), Direction.TOP_TO_BOTTOM);

        FlowDocument after = edited(before, "hello", "good bye");

        assertThat(layout.of(after.flow(), Direction.TOP_TO_BOTTOM).nodes())
                .isEqualTo(new DiagramLayout().of(after.flow(), Direction.TOP_TO_BOTTOM).nodes());
    }

    private static FlowDocument edited(FlowDocument document, String find, String replacement) {
        int at = document.text().indexOf(find);
        assertThat(at).isNotNegative();
        List<Element> none = List.of();
        return switch (document.edited(List.of(new TextEdit(at, find.length(), replacement)), none)) {
            case FlowDocument.EditedText.Edited(FlowDocument edited) -> edited;
            case FlowDocument.EditedText.Broken broken -> throw new AssertionError(broken.problem().text());
        };
    }
}

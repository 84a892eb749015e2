package io.dromos.model.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.BranchLabel;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.DiagramParts;
import io.dromos.model.diagram.Direction;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds for any flow, in both directions. */
class RandomDiagramsTest {

    static Stream<Arguments> flows() {
        return IntStream.range(0, 60).boxed().flatMap(
                seed -> Stream.of(Direction.values()).map(direction -> Arguments.of(seed, direction)));
    }

    @ParameterizedTest
    @MethodSource("flows")
    void noTwoNodesOverlapAndLabelsHideNone(int seed, Direction direction) {
        Diagram diagram = Drawn.diagram(Drawn.document(RandomFlows.flow(seed)), direction);
        List<Box> boxes = new ArrayList<>(diagram.nodes().stream().map(NodeBox::box).toList());
        diagram.connections().stream().map(Connection::label).flatMap(Optional::stream).map(BranchLabel::box)
                .forEach(boxes::add);

        for (int i = 0; i < boxes.size(); i++) {
            for (int j = i + 1; j < boxes.size(); j++) {
                assertThat(boxes.get(i).overlaps(boxes.get(j))).as("%s and %s", boxes.get(i), boxes.get(j)).isFalse();
            }
            assertThat(diagram.bounds().contains(boxes.get(i))).isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void everyStepHasExactlyOneNode(int seed, Direction direction) {
        FlowDocument document = Drawn.document(RandomFlows.flow(seed));

        List<ElementId> nodes = Drawn.diagram(document, direction).nodes().stream().map(NodeBox::element).toList();

        List<ElementId> steps = new ArrayList<>();
        document.index().forEach(element -> {
            if (element instanceof Step) {
                steps.add(element.id());
            }
        });
        assertThat(nodes).doesNotHaveDuplicates().containsAll(steps);
        assertThat(Drawn.diagram(document, direction).size()).isEqualTo(nodes.size());
    }

    @ParameterizedTest
    @MethodSource("flows")
    void connectionsTouchWhatTheyConnect(int seed, Direction direction) {
        Diagram diagram = Drawn.diagram(Drawn.document(RandomFlows.flow(seed)), direction);

        for (Connection connection : diagram.connections()) {
            Box from = diagram.node(connection.from().element()).orElseThrow().box();
            boolean leavesNode = from.grown(1).contains(connection.wire().start());
            boolean leavesArea = diagram.area(connection.from().element())
                    .filter(area -> area.box().grown(1).contains(connection.wire().start())).isPresent();
            assertThat(leavesNode || leavesArea).as("%s begins where it says", connection).isTrue();
            if (connection.arrow()) {
                Box to = diagram.node(connection.to().orElseThrow().element()).orElseThrow().box();
                assertThat(to.grown(1).contains(connection.wire().end())).as("%s ends where it says", connection)
                        .isTrue();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("flows")
    void everyListOfStepsCanBeInsertedIntoAtEveryPlace(int seed, Direction direction) {
        FlowDocument document = Drawn.document(RandomFlows.flow(seed));
        Map<ElementId, Integer> places = new HashMap<>();
        Drawn.diagram(document, direction).connections().forEach(connection -> connection.insertion()
                .ifPresent(point -> places.merge(point.parent(), point.index(), Math::max)));

        document.index().forEach(element -> {
            boolean parallel = element.kind().equals("multicast");
            boolean closed = !element.steps().isEmpty() && element.steps().getLast().kind().equals("stop");
            if (!element.steps().isEmpty() && !parallel && !closed && !element.kind().equals("route")) {
                assertThat(places.getOrDefault(element.id(), -1)).as(element.kind())
                        .isGreaterThanOrEqualTo(element.steps().size() - 1);
            }
        });
    }

    @ParameterizedTest
    @MethodSource("flows")
    void whatIsSeenInABoxIsWhatMeetsIt(int seed, Direction direction) {
        Diagram diagram = Drawn.diagram(Drawn.document(RandomFlows.flow(seed)), direction);
        Box all = diagram.bounds();
        Box box = new Box(all.x() + all.width() / 3, all.y() + all.height() / 3, all.width() / 4, all.height() / 4);

        List<NodeBox> seen = new ArrayList<>();
        diagram.visit(box, new DiagramParts(_ -> {
        }, seen::add, _ -> {
        }));

        assertThat(seen).containsExactlyElementsOf(
                diagram.nodes().stream().filter(node -> node.box().meets(box)).toList());
    }
}

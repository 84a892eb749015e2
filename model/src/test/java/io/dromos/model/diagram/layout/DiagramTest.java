package io.dromos.model.diagram.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.diagram.Box;
import io.dromos.model.diagram.BranchLabel;
import io.dromos.model.diagram.Connection;
import io.dromos.model.diagram.Diagram;
import io.dromos.model.diagram.DiagramParts;
import io.dromos.model.diagram.Direction;
import io.dromos.model.diagram.FlowLayout;
import io.dromos.model.diagram.InsertionPoint;
import io.dromos.model.diagram.NodeBox;
import io.dromos.model.diagram.Point;
import io.dromos.model.diagram.RouteLink;
import io.dromos.model.diagram.ScopeArea;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class DiagramTest {

    private static final String CHOICE = """
            - route:
                id: orders
                from:
                  uri: direct:start
                  steps:
                    - choice:
                        otherwise:
                          steps: []
                        when:
                          - simple: ${body} > 1
                            steps:
                              - log: many
                              - stop: {}
                          - simple: ${body} == 1
                            steps:
                              - setBody:
                                  constant: one
                    - to: mock:end
            """;

    @Test
    void connectsStepsInTheirOrder() {
        FlowDocument document = Drawn.document("""
                - from:
                    uri: timer:tick
                    steps:
                      - setBody:
                          constant: x
                      - log: ${body}
                """);

        assertThat(Drawn.connections(document)).containsExactly("from > setBody", "setBody > log", "log > end");
    }

    @Test
    void fansOutBranchesInTheOrderInWhichTheyAreTriedAndJoinsThoseThatGoOn() {
        FlowDocument document = Drawn.document(CHOICE);

        assertThat(Drawn.connections(document)).containsExactlyInAnyOrder("choice* [when ${body} > 1] > log",
                "log > stop",
                "choice* [when ${body} == 1] > setBody", "setBody > choice", "choice* [otherwise] > choice",
                "choice > to", "to > end", "from > choice");
    }

    @Test
    void alignsBranchesAtTheirStart() {
        Diagram diagram = Drawn.diagram(CHOICE);

        assertThat(node(diagram, "log").box().x()).isEqualTo(node(diagram, "setBody").box().x());
        assertThat(node(diagram, "log").box().bottom()).isLessThan(node(diagram, "setBody").box().y());
    }

    @Test
    void runsDownwardsInTheOtherDirection() {
        FlowDocument document = Drawn.document(CHOICE);

        Diagram diagram = Drawn.diagram(document, Direction.TOP_TO_BOTTOM);

        assertThat(node(diagram, "log").box().y()).isEqualTo(node(diagram, "setBody").box().y());
        assertThat(node(diagram, "from").box().bottom()).isLessThan(node(diagram, "choice").box().y());
    }

    @Test
    void keepsOneAxisThroughTheRoute() {
        Diagram diagram = Drawn.diagram(CHOICE);

        List<Double> axes = List.of("from", "choice", "to").stream().map(kind -> node(diagram, kind).box().center().y())
                .toList();
        assertThat(axes).containsOnly(axes.getFirst());
    }

    @Test
    void saysWhatCanBePutOnAConnection() {
        FlowDocument document = Drawn.document(CHOICE);
        Element when = element(document, "when");

        List<InsertionPoint> points = Drawn.diagram(document, Direction.LEFT_TO_RIGHT).connections().stream()
                .map(Connection::insertion).flatMap(Optional::stream)
                .filter(point -> point.parent().equals(when.id())).toList();

        assertThat(points).containsExactly(new InsertionPoint(when.id(), "steps", 0),
                new InsertionPoint(when.id(), "steps", 1));
    }

    @Test
    void namesEmptyBranchesByAPlaceToInsert() {
        FlowDocument document = Drawn.document(CHOICE);
        Element otherwise = element(document, "otherwise");

        Connection empty = Drawn.diagram(document, Direction.LEFT_TO_RIGHT).connections().stream()
                .filter(connection -> connection.kind() == Connection.Kind.EMPTY).findFirst().orElseThrow();

        assertThat(empty.insertion()).contains(new InsertionPoint(otherwise.id(), "steps", 0));
        assertThat(empty.label().map(BranchLabel::branch)).contains(otherwise.id());
    }

    @Test
    void holdsStepsOfAScopeInItsArea() {
        FlowDocument document = Drawn.document("""
                - from:
                    uri: direct:a
                    steps:
                      - split:
                          simple: ${body}
                          steps:
                            - log: inner
                      - to: mock:b
                """);
        Diagram diagram = Drawn.diagram(document, Direction.LEFT_TO_RIGHT);
        ScopeArea area = diagram.area(element(document, "split").id()).orElseThrow();

        assertThat(Drawn.connections(document)).containsExactlyInAnyOrder("split* > log", "log > split", "split > to",
                "to > end",
                "from > split");
        assertThat(area.box().contains(node(diagram, "split").box())).isTrue();
        assertThat(area.box().contains(node(diagram, "log").box())).isTrue();
        assertThat(area.box().overlaps(node(diagram, "to").box())).isFalse();
    }

    @Test
    void drawsTryStraightAndCatchBelow() {
        FlowDocument document = Drawn.document("""
                - from:
                    uri: direct:a
                    steps:
                      - doTry:
                          steps:
                            - to: http:x
                          doCatch:
                            - exception: [java.io.IOException]
                              steps:
                                - log: failed
                          doFinally:
                            steps:
                              - log:
                                  id: last
                                  message: done
                """);

        assertThat(Drawn.connections(document)).contains("doTry* [try] > to", "doTry* [catch IOException] > log",
                "doTry* [finally] > last", "to > doTry", "log > doTry", "last > doTry");
        Diagram diagram = Drawn.diagram(document, Direction.LEFT_TO_RIGHT);
        assertThat(node(diagram, "to").box().center().y()).isEqualTo(node(diagram, "from").box().center().y());
    }

    @Test
    void attachesErrorHandlingBelowTheOnlyRoute() {
        FlowDocument document = Drawn.document("""
                - onException:
                    exception: [java.io.IOException]
                    redeliveryPolicy:
                      maximumRedeliveries: 3
                    steps:
                      - log: failed
                - from:
                    uri: direct:a
                    steps:
                      - log:
                          id: fine
                          message: fine
                """);
        Diagram diagram = Drawn.diagram(document, Direction.LEFT_TO_RIGHT);

        assertThat(Drawn.connections(document)).contains("from! > onException", "onException > log");
        assertThat(node(diagram, "onException").box().y()).isGreaterThan(node(diagram, "from").box().bottom());
        assertThat(node(diagram, "onException").face().title()).isEqualTo("On error: retry 3\u00d7");
    }

    @Test
    void showsEachRouteWithItsNameOneBelowTheOther() {
        Diagram diagram = Drawn.diagram("""
                - route:
                    id: one
                    from:
                      uri: direct:a
                      steps:
                        - to: direct:b
                - route:
                    description: The second
                    from:
                      uri: direct:b
                      steps: []
                """);

        assertThat(diagram.areas()).extracting(ScopeArea::title).containsExactly("one", "The second");
        assertThat(diagram.areas().getFirst().box().bottom()).isLessThan(diagram.areas().getLast().box().y());
    }

    @Test
    void linksStepsToTheRoutesThatTheyCall() {
        FlowDocument document = Drawn.document("""
                - from:
                    uri: direct:a
                    steps:
                      - to: direct:b?timeout=1
                - from:
                    uri: direct:b
                    steps: []
                """);
        Element entry = document.flow().routes().getLast().from().orElseThrow();

        assertThat(Drawn.diagram(document, Direction.LEFT_TO_RIGHT).links())
                .containsExactly(new RouteLink(element(document, "to").id(), entry.id(), "direct:b"));
    }

    @Test
    void findsInABoxWhatMeetsIt() {
        Diagram diagram = Drawn.diagram(CHOICE);
        NodeBox log = node(diagram, "log");

        List<NodeBox> found = new ArrayList<>();
        diagram.visit(log.box(), new DiagramParts(_ -> {
        }, found::add, _ -> {
        }));

        assertThat(found).containsExactly(log);
    }

    @Test
    void movesARouteThatWasMovedByHand() {
        FlowDocument document = Drawn.document(CHOICE);
        FlowLayout moved = new FlowLayout(Direction.LEFT_TO_RIGHT, Map.of("orders", new Point(100, 40)));

        Box before = node(Drawn.diagram(document, Direction.LEFT_TO_RIGHT), "from").box();
        Box after = node(new DiagramLayout().of(document.flow(), moved), "from").box();

        assertThat(after).isEqualTo(new Box(before.x() + 100, before.y() + 40, before.width(), before.height()));
    }

    static NodeBox node(Diagram diagram, String kind) {
        return diagram.nodes().stream().filter(node -> node.face().kind().equals(kind)).findFirst().orElseThrow();
    }

    static Element element(FlowDocument document, String kind) {
        List<Element> found = new ArrayList<>();
        document.index().forEach(element -> {
            if (element.kind().equals(kind)) {
                found.add(element);
            }
        });
        return found.getFirst();
    }
}

package io.dromos.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.edit.command.DuplicateElement;
import io.dromos.model.edit.command.InsertElement;
import io.dromos.model.edit.command.MoveElement;
import io.dromos.model.edit.command.MoveElements;
import io.dromos.model.edit.command.RemoveElements;
import io.dromos.model.edit.command.SetOption;
import io.dromos.model.flow.ElementId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ElementEditsTest {

    private static final String FLOW = """
            # file
            - route:
                id: a
                from:
                  uri: direct:a
                  steps:
                    # about one
                    - log: one # end of one

                    # free

                    - log: two
                    - choice:
                        when:
                          - simple: ${body} == 1
                            steps:
                              - to: mock:a
                          - simple: ${body} == 2
                            steps:
                              - setBody:
                                  constant: |
                                    first
                                      second
                        otherwise:
                          steps:
                            - to: mock:c
                    - stop: {}
            """;

    @Test
    void removesAStepWithItsCommentsAndOneSeparator() {
        Edited flow = new Edited(FLOW);

        flow.execute(new RemoveElements(flow.at("0/from/steps/1").id()));

        assertThat(flow.text()).isEqualTo(FLOW.replace("        - log: two\n", ""));
    }

    @Test
    void commentsThatStandFreeStayWhenTheirNeighboursGo() {
        Edited flow = new Edited(FLOW);

        flow.execute(new RemoveElements(flow.at("0/from/steps/0").id()));

        assertThat(flow.text()).contains("# free").doesNotContain("about one", "end of one");
    }

    @Test
    void theLastStepLeavesAnEmptyList() {
        Edited flow = new Edited(FLOW);

        flow.execute(new RemoveElements(flow.at("0/from/steps/2/otherwise/steps/0").id()));

        assertThat(flow.text()).isEqualTo(FLOW.replace("steps:\n                - to: mock:c\n", "steps: []\n"));
    }

    @Test
    void removesABranch() {
        Edited flow = new Edited(FLOW);

        flow.execute(new RemoveElements(flow.at("0/from/steps/2/otherwise").id()));

        assertThat(flow.text()).isEqualTo(
                FLOW.replace("            otherwise:\n              steps:\n                - to: mock:c\n", ""));
    }

    @Test
    void movesSeveralStepsOneBehindTheOther() {
        Edited flow = new Edited("""
                - from:
                    uri: direct:a
                    steps:
                      - log: one
                      - log: two
                      - log: three
                      - filter:
                          simple: ${body}
                          steps:
                            - log: inside
                """);
        List<ElementId> moved = List.of(flow.at("0/from/steps/0").id(), flow.at("0/from/steps/2").id());
        ElementId inside = flow.at("0/from/steps/3/steps/0").id();

        flow.execute(new MoveElements(moved, Place.before(flow.document(), inside).orElseThrow()));

        assertThat(flow.text()).isEqualTo("""
                - from:
                    uri: direct:a
                    steps:
                      - log: two
                      - filter:
                          simple: ${body}
                          steps:
                            - log: one
                            - log: three
                            - log: inside
                """);
        assertThat(moved).allMatch(id -> flow.document().index().find(id).isPresent());
    }

    @Test
    void movesAStepDeeperAndShiftsItAsABlock() {
        Edited flow = new Edited(FLOW);
        ElementId moved = flow.at("0/from/steps/2/when/1/steps/0").id();

        flow.execute(
                new MoveElement(moved, Place.before(flow.document(), flow.at("0/from/steps/0").id()).orElseThrow()));

        assertThat(flow.text()).contains("""
                        # about one
                """.indent(-8)).contains("""
                        - setBody:
                            constant: |
                              first
                                second
                """.indent(0)).contains("- simple: ${body} == 2\n                steps: []\n");
        assertThat(flow.document().index().find(moved)).isPresent();
        flow.stack().undo();
        assertThat(flow.text()).isEqualTo(FLOW);
    }

    @Test
    void insertsIntoAnEmptyListAndBesideNeighbours() {
        Edited flow = new Edited("- from:\n    uri: direct:a\n    steps: [] # none\n");
        ElementId from = flow.at("0/from").id();

        flow.execute(new InsertElement(Place.into(flow.document(), from).orElseThrow(), StepForms.of("log")));
        flow.execute(new InsertElement(Place.into(flow.document(), from).orElseThrow(), StepForms.of("stop")));

        assertThat(flow.text()).isEqualTo("""
                - from:
                    uri: direct:a
                    steps: # none
                      - log: "${body}"
                      - stop: {}
                """);
    }

    @Test
    void repeatsTheSeparationOfItsNeighbours() {
        Edited flow = new Edited("""
                - from:
                    uri: direct:a
                    steps:
                      - log: one

                      - log: two
                """);

        flow.execute(new InsertElement(Place.after(flow.document(), flow.at("0/from/steps/1").id()).orElseThrow(),
                "- stop: {}\n"));

        assertThat(flow.text()).endsWith("      - log: two\n\n      - stop: {}\n");
    }

    @Test
    void keepsTheMissingNewlineAtTheEnd() {
        Edited flow = new Edited("- from:\n    uri: direct:a\n    steps:\n      - log: one");
        ElementId one = flow.at("0/from/steps/0").id();

        flow.execute(new InsertElement(Place.after(flow.document(), one).orElseThrow(), "- stop: {}\n"));
        assertThat(flow.text()).endsWith("      - log: one\n      - stop: {}");

        flow.execute(new RemoveElements(one));
        assertThat(flow.text()).isEqualTo("- from:\n    uri: direct:a\n    steps:\n      - stop: {}");
    }

    @Test
    void aShortRouteOpensForItsFirstStep() {
        Edited flow = new Edited("- from: \"direct:a\" # short\n");

        flow.execute(new InsertElement(Place.into(flow.document(), flow.at("0/from").id()).orElseThrow(),
                "- log: x\n"));

        assertThat(flow.text()).isEqualTo("- from:\n    uri: \"direct:a\" # short\n    steps:\n      - log: x\n");
    }

    @Test
    void theFirstRouteOfAnEmptyFile() {
        Edited flow = new Edited("# nothing yet\n");

        flow.execute(new InsertElement(Place.endOfFile(flow.document()), StepForms.route("direct:start")));

        assertThat(flow.document().flow().routes()).hasSize(1);
        assertThat(flow.text()).startsWith("# nothing yet\n- route:\n");
    }

    @Test
    void theLastRouteLeavesAnEmptyListThatTheNextOneOpens() {
        Edited flow = new Edited("# file\r\n- from:\r\n    uri: direct:a\r\n    steps:\r\n      - stop: {}\r\n");

        flow.execute(new RemoveElements(flow.at("0/from/steps/0").id()));
        assertThat(flow.text()).endsWith("    steps: []\r\n");
        flow.execute(new RemoveElements(flow.at("0").id()));
        assertThat(flow.text()).isEqualTo("# file\r\n[]\r\n");
        flow.execute(new InsertElement(Place.endOfFile(flow.document()), "- from: direct:b\n"));
        assertThat(flow.text()).isEqualTo("# file\r\n- from: direct:b\r\n");
    }

    @Test
    void aCopyGetsIdsOfItsOwn() {
        Edited flow = new Edited(
                "- from:\n    uri: direct:a\n    steps:\n      - log:\n          id: x\n          message: y\n");

        flow.execute(new DuplicateElement(flow.at("0/from/steps/0").id()));

        assertThat(flow.text()).endsWith("- log:\n          id: x-2\n          message: y\n");
    }

    @Test
    void flowStyleStaysFlowStyle() {
        Edited flow = new Edited("[{from: {uri: direct:a, steps: [{log: x}]}}]\n");

        flow.execute(new InsertElement(Place.after(flow.document(), flow.at("0/from/steps/0").id()).orElseThrow(),
                "- to:\n    uri: mock:b\n"));

        assertThat(flow.text()).isEqualTo("[{from: {uri: direct:a, steps: [{log: x}, {to: {uri: mock:b}}]}}]\n");
    }

    @Test
    void elementsKeepTheirIdsBehindAnEmptyDocument() {
        Edited flow = new Edited("---\n---\n- from:\n    uri: direct:a\n---\n- from:\n    uri: direct:b\n");
        ElementId second = flow.at("1").id();

        flow.execute(new SetOption(second, "id", "x"));

        assertThat(flow.document().index().find(second).orElseThrow().value("id")).contains("x");
    }

    @Test
    void theFirstRouteStandsRightBehindAByteOrderMark() {
        Edited flow = new Edited("\uFEFF- from:\n    uri: direct:a\n");

        flow.execute(new InsertElement(Place.before(flow.document(), flow.at("0").id()).orElseThrow(),
                "- from:\n    uri: direct:b\n"));

        assertThat(flow.text()).isEqualTo("\uFEFF- from:\n    uri: direct:b\n- from:\n    uri: direct:a\n");
    }

    @Test
    void aBlockWithoutALineBreakInItsValueEndsAFileWithoutOne() {
        String text = "- from:\n    uri: direct:a\n    steps:\n      - log: |-\n          one\n";
        Edited flow = new Edited(text + "      - stop: {}");

        flow.execute(new RemoveElements(flow.at("0/from/steps/1").id()));

        assertThat(flow.text()).isEqualTo(text.stripTrailing());
    }

    @Test
    void theStepOfAPipeHoldsNoSteps() {
        Edited flow = new Edited("kind: Pipe\nspec:\n  source: {uri: timer:a}\n  steps:\n    - uri: log:a\n"
                + "  sink: {uri: log:b}\n");

        assertThat(Place.into(flow.document(), flow.at("0/spec.steps/0").id())).isEmpty();
    }

    @Test
    void aStepIsNotMovedIntoItself() {
        Edited flow = new Edited(FLOW);
        ElementId choice = flow.at("0/from/steps/2").id();

        EditResult result = flow.attempt(new MoveElement(choice,
                Place.into(flow.document(), flow.at("0/from/steps/2/otherwise").id()).orElseThrow()));

        assertThat(result).isInstanceOf(EditResult.Refused.class);
    }

    @Test
    void aMoveBesideAStepOfTheSameWordsKeepsBothApart() {
        Edited flow = new Edited("""
                - from:
                    uri: direct:a
                    steps:
                      - log: x
                      - setBody:
                          constant: y
                      - choice:
                          otherwise:
                            steps:
                              - log: x
                """);
        ElementId inner = flow.at("0/from/steps/2/otherwise/steps/0").id();
        ElementId outer = flow.at("0/from/steps/0").id();

        flow.execute(new MoveElement(inner, Place.before(flow.document(), outer).orElseThrow()));

        assertThat(ids(flow)).doesNotHaveDuplicates().contains(inner, outer);
        flow.execute(new MoveElement(outer, Place.into(flow.document(), flow.at("0").id()).orElseThrow()));
        assertThat(ids(flow)).doesNotHaveDuplicates().contains(inner, outer);
    }

    private static List<ElementId> ids(Edited flow) {
        List<ElementId> ids = new ArrayList<>();
        flow.document().index().forEach(element -> ids.add(element.id()));
        return ids;
    }

    @Test
    void commentsBesideTheLastStepStayWithTheEmptyList() {
        String text = "- from:\n    uri: direct:a\n    steps: # steps\n      # own\n      - log: x\n      # free\n";
        Edited flow = new Edited(text);

        flow.execute(new RemoveElements(flow.at("0/from/steps/0").id()));

        assertThat(flow.text()).isEqualTo("- from:\n    uri: direct:a\n    steps: [] # steps\n      # free\n");
    }

    @Test
    void aBlockBeforeTheEndOfTheFileKeepsItsLastLineBreak() {
        String head = "- from:\n    uri: direct:a\n    steps:\n      - setBody:\n          constant: |\n            x\n";
        Edited flow = new Edited(head + "      - log: y");

        flow.execute(new RemoveElements(flow.at("0/from/steps/1").id()));

        assertThat(flow.text()).isEqualTo(head);
    }

    @Test
    void aBlockThatIsMovedToTheEndOfTheFileKeepsItsLastLineBreak() {
        Edited flow = new Edited("- from:\n    uri: direct:a\n    steps:\n      - setBody:\n          constant: |\n"
                + "            x\n      - log: y");
        ElementId moved = flow.at("0/from/steps/0").id();

        flow.execute(new MoveElement(moved, Place.into(flow.document(), flow.at("0").id()).orElseThrow()));

        assertThat(flow.document().index().at("0/from/steps/1").orElseThrow().value("constant")).contains("x\n");
    }

    @Test
    void widthOfAnIndentIsReadBehindAWideDash() {
        Edited flow = new Edited("-   from:\n        uri: direct:a\n        steps:\n        -   stop:\n");

        flow.execute(new SetOption(flow.at("0/from/steps/0").id(), "id", "end"));

        assertThat(flow.text()).endsWith("        -   stop:\n                id: end\n");
    }

    @Test
    void aBlockThatKeepsItsBlankLinesKeepsThemWhereItIsMoved() {
        Edited flow = new Edited("- from:\n    uri: direct:a\n    steps:\n      - setBody:\n          constant: |+\n"
                + "            x\n\n\n      - log: y\n");
        ElementId moved = flow.at("0/from/steps/0").id();

        flow.execute(new MoveElement(moved, Place.into(flow.document(), flow.at("0").id()).orElseThrow()));

        assertThat(flow.document().index().find(moved).orElseThrow().value("constant")).contains("x\n\n\n");
    }

    @Test
    void oneOfSeveralEqualStepsStaysTheOneThatIsEdited() {
        Edited flow = new Edited("- from:\n    uri: direct:a\n    steps:\n" + "      - log: x\n".repeat(3));
        ElementId middle = flow.at("0/from/steps/1").id();

        flow.execute(new SetOption(middle, "id", "middle"));

        assertThat(flow.document().index().find(middle).orElseThrow().value("id")).contains("middle");
    }
}

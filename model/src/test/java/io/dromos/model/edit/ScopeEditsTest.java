package io.dromos.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.edit.command.UnwrapElement;
import io.dromos.model.edit.command.WrapElements;
import io.dromos.model.flow.ElementId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScopeEditsTest {

    private static final String FLOW = """
            - from:
                uri: direct:a
                steps:
                  - log: before
                  # about one
                  - setBody:
                      constant: |
                        first

                          second

                  - log: two # end
                  - log: after
            """;

    private final Edited flow = new Edited(FLOW);

    @Test
    void putsNeighboursIntoAScopeAndShiftsThem() {
        flow.execute(new WrapElements(List.of(step(2), step(1)), "split"));

        assertThat(flow.text()).isEqualTo("""
                - from:
                    uri: direct:a
                    steps:
                      - log: before
                      - split:
                          simple: "${body}"
                          steps:
                            # about one
                            - setBody:
                                constant: |
                                  first

                                    second

                            - log: two # end
                      - log: after
                """);
        assertThat(flow.document().index().find(step(1))).isPresent();
        assertThat(flow.document().index().find(step(2))).isPresent();
    }

    @Test
    void aBranchingScopeTakesThemIntoItsFirstBranch() {
        flow.execute(new WrapElements(List.of(step(3)), "doTry"));

        assertThat(flow.text()).isEqualTo(FLOW.replace("      - log: after\n", """
                      - doTry:
                          steps:
                            - log: after
                          doCatch:
                            - exception:
                                - java.lang.Exception
                              steps: []
                """.indent(0)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"split", "filter", "loop", "choice", "doTry", "multicast", "pipeline", "step", "saga",
            "circuitBreaker", "aggregate", "idempotentConsumer", "resequence", "loadBalance", "transacted"})
    void whatWasWrappedUnwrapsToTheSameBytes(String kind) {
        flow.execute(new WrapElements(List.of(step(1), step(2)), kind));
        ElementId scope = flow.document().index().at("0/from/steps/1").orElseThrow().id();

        flow.execute(new UnwrapElement(scope));

        assertThat(flow.text()).isEqualTo(FLOW);
        flow.stack().undo();
        flow.stack().undo();
        assertThat(flow.text()).isEqualTo(FLOW);
    }

    @Test
    void theEndOfAFileWithoutALineBreakStaysSo() {
        Edited open = new Edited(FLOW.stripTrailing());
        ElementId last = open.at("0/from/steps/3").id();

        open.execute(new WrapElements(List.of(last), "choice"));
        open.execute(new UnwrapElement(open.document().index().at("0/from/steps/3").orElseThrow().id()));

        assertThat(open.text()).isEqualTo(FLOW.stripTrailing());
    }

    @Test
    void aNamedBranchStaysWhenSeveralHoldSteps() {
        Edited choice = new Edited("""
                - from:
                    uri: direct:a
                    steps:
                      - choice:
                          when:
                            - simple: ${body} == 1
                              steps:
                                - log: one
                          otherwise:
                            steps:
                              - log: other
                """);

        assertThat(choice.attempt(new UnwrapElement(choice.at("0/from/steps/0").id())))
                .isInstanceOf(EditResult.Refused.class);
        choice.execute(new UnwrapElement(choice.at("0/from/steps/0/otherwise").id()));

        assertThat(choice.text()).isEqualTo("- from:\n    uri: direct:a\n    steps:\n      - log: other\n");
    }

    @Test
    void refusesWhatDoesNotStandTogetherAndWhatHoldsNoSteps() {
        assertThat(flow.attempt(new WrapElements(List.of(step(0), step(2)), "split")))
                .isInstanceOf(EditResult.Refused.class);
        assertThat(flow.attempt(new WrapElements(List.of(step(0)), "log"))).isInstanceOf(EditResult.Refused.class);
        assertThat(flow.attempt(new WrapElements(List.of(flow.at("0/from").id()), "split")))
                .isInstanceOf(EditResult.Refused.class);
        assertThat(flow.attempt(new UnwrapElement(step(0)))).isInstanceOf(EditResult.Refused.class);
        assertThat(flow.text()).isEqualTo(FLOW);
    }

    private ElementId step(int index) {
        return flow.at("0/from/steps/" + index).id();
    }
}

package io.dromos.model.validation.check.shape;

import static io.dromos.model.validation.check.shape.OrderFlows.filter;
import static io.dromos.model.validation.check.shape.OrderFlows.log;
import static io.dromos.model.validation.check.shape.OrderFlows.received;
import static io.dromos.model.validation.check.shape.OrderFlows.sources;
import static io.dromos.model.validation.check.shape.OrderFlows.timed;
import static io.dromos.model.validation.check.shape.OrderFlows.told;
import static io.dromos.model.validation.check.shape.OrderFlows.unmarshalled;
import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.shape.source.ShapeSources;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the steps between make of a message: each pair reads a wrong and a right thing behind them. */
class RouteShapesTest {

    private static final String WRONG = "jsonpath: {expression: $.prce}";
    private static final String RIGHT = "jsonpath: {expression: $.price}";

    private static void pair(String flow, String wrong, String right, String expected) {
        assertThat(told(flow.formatted(wrong))).containsExactly(expected);
        assertThat(told(flow.formatted(right))).isEmpty();
    }

    @Test
    void aSplitHandsOnItemsAndThenTheWholeAgain() {
        pair(received("""
                - split:
                    jsonpath: {expression: "$.lines[*]", writeAsString: true}
                    steps:
                      - setVariable: {name: price, %s}
                - setVariable: {name: city, jsonpath: {expression: $.customer.city}}
                """), WRONG, RIGHT, "no-field-near [prce]");
        pair(unmarshalled("""
                - split:
                    simple: "${body[lines]}"
                    steps:
                      - log: "${body[%s]}"
                - log: "${body[customer]}"
                """), "prce", "price", "no-field-near [[prce]]");
    }

    @Test
    void whatASplitSetsInsideIsNotSetBehindIt() {
        pair(timed("""
                - setVariable: {name: before, constant: x}
                - split:
                    simple: "${body}"
                    steps:
                      - setVariable: {name: inside, constant: x}
                - log: "${variable.%s}"
                """), "inside", "before", "variable-never-set [inside]");
    }

    @Test
    void branchesComeTogether() {
        pair(timed("""
                - choice:
                    when:
                      - simple: "${body} == null"
                        steps: [{setVariable: {name: way, constant: north}}]
                    otherwise:
                      steps: [{setVariable: {name: way, constant: south}}]
                """ + filter("simple", "${variable.way} == '%s'")), "west", "south", "no-constant [west]");
    }

    @Test
    void aBodyThatMayBeAnotherIsUnknown() {
        assertThat(told(unmarshalled("""
                - choice:
                    when:
                      - simple: "${body[paid]}"
                        steps: [{setBody: {constant: x}}]
                - log: "${body[anything]} ${body.anything}"
                """))).isEmpty();
        assertThat(told(unmarshalled("- to: http:example.org\n" + log("${body[anything]}")))).isEmpty();
    }

    @Test
    void theCalledRouteKnowsWhatItsCallersSend() {
        pair(received("- setVariable: {name: who, constant: x}\n- to: direct:next\n- log: \"${variable.inner}\"\n") + """
                - from:
                    uri: direct:next
                    steps:
                      - setVariable: {name: inner, jsonpath: {expression: "$.%s"}}
                      - log: "${variable.who}"
                """, "totl", "total", "no-field-near [totl]");
    }

    @Test
    void whatACalledRouteSetsIsSetBehindTheCall() {
        pair(timed("- to: direct:next\n- log: \"${variable.%s}\"\n") + """
                - from:
                    uri: direct:next
                    steps:
                      - setVariable: {name: inner, constant: x}
                """, "innr", "inner", "variable-never-set-near [innr]");
    }

    @Test
    void whereOtherFilesMayCallARouteAnythingMayArrive() {
        String yaml = received("- to: direct:next\n") + """
                - from:
                    uri: direct:next
                    steps:
                      - setVariable: {name: inner, jsonpath: {expression: "$.anything"}}
                """;
        ShapeSources open = new ShapeSources(List.of(OrderFlows.shop()), Map.of(), Map.of(),
                ShapeSources.Entry.UNKNOWN, false);

        assertThat(told(yaml, sources())).containsExactly("no-field [anything]");
        assertThat(told(yaml, open)).isEmpty();
    }

    @Test
    void routesThatCallEachOtherInACircleEnd() {
        assertThat(told(timed("- to: direct:one\n") + """
                - from:
                    uri: direct:one
                    steps:
                      - setHeader: {name: turn, simple: "${header.turn}x"}
                      - to: direct:two
                - from:
                    uri: direct:two
                    steps:
                      - to: direct:one
                """)).isEmpty();
    }

    @Test
    void aLoopSeesWhatItsLastTurnSet() {
        pair(timed("""
                - loop:
                    constant: "3"
                    steps:
                      - log: "${variable.%s}"
                      - setVariable: {name: seen, constant: x}
                """), "sen", "seen", "variable-never-set-near [sen]");
    }

    @Test
    void aCatchSeesWhatWasSetBeforeTheFailure() {
        pair(timed("""
                - doTry:
                    steps:
                      - setVariable: {name: step, constant: one}
                      - throwException: {exceptionType: java.lang.Exception, message: no}
                    doCatch:
                      - exception: [java.lang.Exception]
                        steps: [{log: "${variable.%s}"}]
                    doFinally:
                      steps: [{log: "${variable.step}"}]
                """), "stpe", "step", "variable-never-set-near [stpe]");
    }

    @Test
    void anAnswerPutIntoAVariableLeavesTheBody() {
        pair(received("- to: {uri: 'http:example.org', variableReceive: answer}\n"
                + "- setVariable: {name: x, jsonpath: {expression: \"$.%s\"}}\n- log: \"${variable.answer}\"\n"), "totl",
                "total", "no-field-near [totl]");
        pair(received("- poll: {uri: 'kafka:{{scenario.shop.orders.in}}', variableReceive: answer}\n- log: "
                + "\"${variable.%s}\"\n"), "answr", "answer", "variable-never-set-near [answr]");
    }

    @Test
    void aPolledScenarioGivesItsModel() {
        pair(timed("- poll: 'kafka:{{scenario.shop.orders.in}}'\n- unmarshal: {json: {}}\n- log: \"${body[%s]}\"\n"),
                "totl", "total", "no-field-near [[totl]]");
    }

    @Test
    void marshallingAndReadingAgainKeepsTheFields() {
        pair(unmarshalled("- marshal: {json: {}}\n- setBody: {jq: \".%s\"}\n"), "totl", "total",
                "no-field-near [totl]");
        assertThat(told(received("- unmarshal: {json: {unmarshalType: com.example.Order}}\n" + log("${body.anything}"))))
                .isEmpty();
    }

    @Test
    void aTextThatIsWrittenAsJsonHasItsFields() {
        pair(timed("""
                - setBody:
                    simple: '{"order": "${exchangeId}", "total": ${random(1,5)}}'
                - setBody: {jq: ".%s"}
                """), "ordr", "order", "no-field-near [ordr]");
        pair(timed("""
                - setBody: {constant: '{"shelves":[{"left":4}]}'}
                - split:
                    jsonpath: {expression: "$.shelves[?(@.%s < 3)]"}
                    steps: [{log: "${body[left]}"}]
                """), "lft", "left", "no-field-near [lft]");
    }

    @Test
    void theHandlerOfFailuresKnowsTheNamesOfTheWholeFlow() {
        pair("""
                - onException:
                    exception: [java.lang.Exception]
                    steps: [{log: "${variable.%s}"}]
                """ + timed("- setVariable: {name: order, constant: x}\n"), "ordr", "order",
                "variable-never-set-near [ordr]");
    }

    @Test
    void whatAnInterceptorSetsMayBeSetAnywhere() {
        assertThat(told("""
                - intercept:
                    steps: [{setHeader: {name: seen, constant: x}}]
                """ + timed(log("${header.seen} ${header.other}")))).isEmpty();
    }

    @Test
    void aHeaderOfAPathIsSet() {
        pair("""
                - from:
                    uri: platform-http:/stock/{article}
                    steps: [{log: "${header.%s}"}]
                """, "artcle", "article", "header-never-set-near [artcle]");
    }

    @Test
    void aStepThatIsNotUnderstoodMayDoAnything() {
        assertThat(told(unmarshalled("- nonsense: {a: 1}\n" + log("${body[anything]} ${variable.other}")))).isEmpty();
        assertThat(told(unmarshalled("- kamelet: {name: any}\n" + log("${body[anything]}")))).isEmpty();
    }
}

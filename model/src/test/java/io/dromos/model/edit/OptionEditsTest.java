package io.dromos.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.edit.command.MoveElement;
import io.dromos.model.edit.command.RemoveElements;
import io.dromos.model.edit.command.RemoveOption;
import io.dromos.model.edit.command.SetExpression;
import io.dromos.model.edit.command.SetOption;
import io.dromos.model.flow.Step;
import java.util.List;
import org.junit.jupiter.api.Test;

class OptionEditsTest {

    private static final String HEAD = "- from:\n    uri: direct:a\n    steps:\n";

    private static String set(String step, String option, String value) {
        Edited flow = new Edited(HEAD + step.indent(6));
        flow.execute(new SetOption(flow.at("0/from/steps/0").id(), option, value));
        flow.stack().undo();
        assertThat(flow.text()).isEqualTo(HEAD + step.indent(6));
        flow.stack().redo();
        return flow.text().substring(HEAD.length()).indent(-6);
    }

    private static String remove(String step, String option) {
        Edited flow = new Edited(HEAD + step.indent(6));
        flow.execute(new RemoveOption(flow.at("0/from/steps/0").id(), option));
        return flow.text().substring(HEAD.length()).indent(-6);
    }

    @Test
    void keepsCommentsAndQuotesWhenAnOptionChanges() {
        assertThat(set("- log: 'old' # why\n", "message", "it's")).isEqualTo("- log: 'it''s' # why\n");
        assertThat(set("- log: \"old\"\n", "message", "a \"b\" \\")).isEqualTo("- log: \"a \\\"b\\\" \\\\\"\n");
        assertThat(set("- log: old\n", "message", "new words")).isEqualTo("- log: new words\n");
    }

    @Test
    void quotesWhatYamlWouldReadAsSomethingElse() {
        assertThat(set("- log: old\n", "message", "yes")).isEqualTo("- log: \"yes\"\n");
        assertThat(set("- log: old\n", "message", "{{x}}")).isEqualTo("- log: \"{{x}}\"\n");
        assertThat(set("- log: old\n", "message", "a: b # c")).isEqualTo("- log: \"a: b # c\"\n");
        assertThat(set("- log: old\n", "message", "1e3")).isEqualTo("- log: \"1e3\"\n");
        assertThat(set("- log: old\n", "message", "")).isEqualTo("- log: \"\"\n");
    }

    @Test
    void severalLinesBecomeALiteralBlockAndABlockStaysOne() {
        assertThat(set("- log: old\n", "message", "a\nb\n")).isEqualTo("- log: |\n    a\n    b\n");
        assertThat(set("- log: |-\n    one\n    two\n", "message", "three"))
                .isEqualTo("- log: |-\n    three\n");
        assertThat(set("- setBody:\n    constant: | # why\n        x\n", "constant", "y\n  z\n"))
                .isEqualTo("- setBody:\n    constant: | # why\n        y\n          z\n");
    }

    @Test
    void aParameterGoesIntoTheQueryWhereThereIsOne() {
        assertThat(set("- to: seda:x?size=5 # why\n", "parameters.timeout", "10"))
                .isEqualTo("- to: seda:x?size=5&timeout=10 # why\n");
        assertThat(set("- to:\n    uri: 'seda:x?size=5&timeout=1'\n    id: a\n", "parameters.size", "{{n}}"))
                .isEqualTo("- to:\n    uri: 'seda:x?size={{n}}&timeout=1'\n    id: a\n");
        assertThat(set("- to: http:h?a=1\n", "parameters.b", "x&y+z")).isEqualTo("- to: http:h?a=1&b=RAW(x&y+z)\n");
        assertThat(set("- to:\n    uri: seda:x\n", "parameters.size", "5"))
                .isEqualTo("- to:\n    uri: seda:x\n    parameters:\n      size: 5\n");
    }

    @Test
    void aParameterOfTheQueryIsRemovedFromIt() {
        assertThat(remove("- to: seda:x?a=1&b=2&c=3\n", "parameters.b")).isEqualTo("- to: seda:x?a=1&c=3\n");
        assertThat(remove("- to: seda:x?a=1&b=2\n", "parameters.b")).isEqualTo("- to: seda:x?a=1\n");
        assertThat(remove("- to: seda:x?a=1\n", "parameters.a")).isEqualTo("- to: seda:x\n");
    }

    @Test
    void theShorthandOpensForASecondOption() {
        assertThat(set("- log: \"x\" # why\n", "loggingLevel", "WARN"))
                .isEqualTo("- log:\n    message: \"x\" # why\n    loggingLevel: WARN\n");
        assertThat(set("- stop: {}\n", "description", "end")).isEqualTo("- stop: {description: end}\n");
        assertThat(set("- stop:\n", "description", "end")).isEqualTo("- stop:\n    description: end\n");
    }

    @Test
    void aNewOptionStandsBehindTheOthersAndBeforeTheSteps() {
        String split = "- split:\n    simple: ${body}\n    # about steps\n    steps:\n      - log: x\n";

        assertThat(set(split, "delimiter", ";")).isEqualTo(
                "- split:\n    simple: ${body}\n    delimiter: ;\n    # about steps\n    steps:\n      - log: x\n");
    }

    @Test
    void aNewOptionTakesItsDocumentedPlaceWhereTheOthersFollowThatOrder() {
        String ordered = "- setHeader:\n    id: a\n    # the name\n    name: b\n    simple: c\n";

        assertThat(set(ordered, "description", "d")).isEqualTo(
                "- setHeader:\n    id: a\n    description: d\n    # the name\n    name: b\n    simple: c\n");
        String unordered = "- setHeader:\n    name: b\n    simple: c\n    id: a\n";
        assertThat(set(unordered, "description", "d")).isEqualTo(unordered + "    description: d\n");
    }

    @Test
    void anOptionInAGroupOpensTheGroup() {
        assertThat(set("- to:\n    uri: timer:x\n", "parameters.period", "5"))
                .isEqualTo("- to:\n    uri: timer:x\n    parameters:\n      period: 5\n");
        assertThat(set("- to: {uri: \"timer:x\"}\n", "parameters.period", "a, b"))
                .isEqualTo("- to: {uri: \"timer:x\", parameters: {period: \"a, b\"}}\n");
    }

    @Test
    void removesOnlyTheLinesOfAnOption() {
        assertThat(remove("- log:\n    # about id\n    id: a # x\n    message: b\n", "id"))
                .isEqualTo("- log:\n    message: b\n");
        assertThat(remove("- log: x # why\n", "message")).isEqualTo("- log: {} # why\n");
        assertThat(remove("- setBody: # why\n    constant: x\n", "constant")).isEqualTo("- setBody: {} # why\n");
        assertThat(remove("- log: {id: a, message: b}\n", "id")).isEqualTo("- log: {message: b}\n");
    }

    @Test
    void anExpressionChangesItsLanguageInPlace() {
        Edited flow = new Edited(HEAD + "      - setBody:\n          simple: \"${body}\" # why\n");

        flow.execute(new SetExpression(flow.at("0/from/steps/0").id(), "", "jq", ".a"));

        assertThat(flow.text()).endsWith("      - setBody:\n          jq: \".a\" # why\n");
    }

    @Test
    void aBareRouteBecomesARouteWithOptions() {
        Edited flow = new Edited("# top\n- from:\n    uri: direct:a\n    steps:\n      - log: |\n          x\n");

        flow.execute(new SetOption(flow.at("0").id(), "id", "orders"));

        assertThat(flow.text()).isEqualTo("# top\n- route:\n    id: orders\n    from:\n      uri: direct:a\n"
                + "      steps:\n        - log: |\n            x\n");
    }

    @Test
    void crlfStaysCrlf() {
        Edited flow = new Edited("- from:\r\n    uri: direct:a\r\n    steps:\r\n      - log: x\r\n");

        flow.execute(new SetOption(flow.at("0/from/steps/0").id(), "id", "a"));

        assertThat(flow.text()).endsWith("      - log:\r\n          message: x\r\n          id: a\r\n");
        assertThat(flow.text().replace("\r\n", "")).doesNotContain("\n", "\r");
    }

    @Test
    void whatAnAliasShowsIsEditedAtItsAnchor() {
        Edited flow = new Edited("""
                - from:
                    uri: direct:a
                    steps:
                      - log: &words hello
                      - setBody:
                          constant: *words
                """);

        flow.execute(new SetOption(flow.at("0/from/steps/1").id(), "constant", "bye"));

        assertThat(flow.text()).contains("- log: &words bye").contains("constant: *words");
    }

    @Test
    void typingIsOneUndoStep() {
        Edited flow = new Edited(HEAD + "      - log: x\n");
        var log = flow.at("0/from/steps/0").id();

        flow.execute(new SetOption(log, "message", "a")).execute(new SetOption(log, "message", "ab"));
        flow.stack().undo();

        assertThat(flow.text()).endsWith("- log: x\n");
    }

    @Test
    void textOfSeveralLinesKeepsItsLastLineBreakAtTheEndOfAFileWithoutOne() {
        Edited flow = new Edited(HEAD + "      - setBody:\n          constant: x");
        var step = flow.at("0/from/steps/0").id();

        flow.execute(new SetOption(step, "constant", "a\nb\n")).execute(new SetOption(step, "id", "c\nd\n"));

        assertThat(flow.document().index().find(step).orElseThrow().value("constant")).contains("a\nb\n");
        assertThat(flow.document().index().find(step).orElseThrow().value("id")).contains("c\nd\n");
    }

    @Test
    void aKeyThatStandsTwiceIsNotEditedAndItsStepIsOpaque() {
        Edited flow = new Edited(HEAD + "      - log:\n          message: a\n          message: b\n");
        var step = flow.at("0/from/steps/0");

        assertThat(step).isInstanceOf(Step.OpaqueStep.class);
        assertThat(flow.attempt(new SetOption(step.id(), "log.message", "c"))).isInstanceOf(EditResult.Refused.class);
        assertThat(flow.attempt(new RemoveOption(step.id(), "log.message"))).isInstanceOf(EditResult.Refused.class);
    }

    @Test
    void anAnchorAndATagStayWithTheValueThatTheyNameWhenTheShorthandOpens() {
        Edited flow = new Edited(HEAD + "      - log: &words !!str 1 # behind\n      - log: *words\n"
                + "      - split: {simple: a, steps: [{log: &inner x}]}\n");

        flow.execute(new SetOption(flow.at("0/from/steps/0").id(), "id", "a"))
                .execute(new SetOption(flow.at("0/from/steps/2/steps/0").id(), "id", "b"));

        assertThat(flow.text()).contains("      - log:\n          message: &words !!str 1 # behind\n          id: a\n")
                .contains("{log: {message: &inner x, id: b}}");
    }

    @Test
    void anAnchorThatAnAliasNeedsIsNotTakenAway() {
        Edited flow = new Edited(HEAD + "      - setBody:\n          constant: &words x\n      - log: *words\n");
        var step = flow.at("0/from/steps/0");

        assertThat(flow.attempt(new RemoveOption(step.id(), "constant"))).isInstanceOf(EditResult.Refused.class);
        assertThat(flow.attempt(new RemoveElements(step.id()))).isInstanceOf(EditResult.Refused.class);
        assertThat(
                flow.attempt(new MoveElement(step.id(), Place.into(flow.document(), flow.at("0").id()).orElseThrow())))
                .isInstanceOf(EditResult.Refused.class);
        assertThat(flow.attempt(new MoveElement(flow.at("0/from/steps/1").id(),
                Place.before(flow.document(), step.id()).orElseThrow()))).isInstanceOf(EditResult.Refused.class);
        flow.execute(new RemoveElements(List.of(flow.at("0/from/steps/1").id(), step.id())));
    }

    @Test
    void blanksAtTheEndOfALineDoNotGetIntoABlock() {
        Edited flow = new Edited(HEAD + "      - log: x \t\n      - stop:\n");
        var step = flow.at("0/from/steps/0").id();

        flow.execute(new SetOption(step, "message", "a\nb\n"));

        assertThat(flow.document().index().find(step).orElseThrow().value("message")).contains("a\nb\n");
    }

    @Test
    void whatCamelPutsAnAddressTogetherFromIsNotRemoved() {
        Edited flow = new Edited("- from:\n    uri: timer\n    parameters:\n      timerName: a\n      period: 5\n");
        var from = flow.at("0/from").id();

        assertThat(flow.attempt(new RemoveOption(from, "parameters.timerName"))).isInstanceOf(EditResult.Refused.class);
        flow.execute(new RemoveOption(from, "parameters.period"));
    }
}

package io.dromos.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.edit.command.EditTogether;
import io.dromos.model.edit.command.SetExpression;
import io.dromos.model.edit.command.SetOption;
import java.util.List;
import org.junit.jupiter.api.Test;

class CommandStackTest {

    private static final String TEXT = """
            - route:
                from:
                  uri: direct:start # the entry
                  steps:
                    - log:
                        description: Note the order # for the audit
                        message: Hello
                    - setBody:
                        simple: Hello
            """;

    private final Edited flow = new Edited(TEXT);

    @Test
    void whatOnlyStoodThereWhileItWasTypedLeavesNoTrace() {
        type("Note the order ", "Note the order: ", "Note the order n", "Note the order now");

        assertThat(flow.text()).isEqualTo(TEXT.replace("Note the order #", "Note the order now #"));
    }

    @Test
    void anExpressionThatIsTypedKeepsItsStyle() {
        var setBody = flow.at("0/from/steps/1").id();
        for (String text : List.of("Hello ", "Hello #", "Hello ${body}")) {
            flow.execute(new SetExpression(setBody, "", "simple", text));
        }

        assertThat(flow.text()).isEqualTo(TEXT.replace("simple: Hello", "simple: Hello ${body}"));
    }

    @Test
    void typingIsOneStep() {
        type("N", "No", "Now");

        assertThat(flow.stack().undo()).isTrue();

        assertThat(flow.text()).isEqualTo(TEXT);
        assertThat(flow.stack().undo()).isFalse();
        assertThat(flow.stack().redo()).isTrue();
        assertThat(flow.text()).isEqualTo(TEXT.replace("Note the order", "Now"));
    }

    @Test
    void typingBackToWhatWasThereIsNoStep() {
        type("Note the orders", "Note the order");

        assertThat(flow.text()).isEqualTo(TEXT);
        assertThat(flow.stack().isDirty()).isFalse();
        assertThat(flow.stack().undo()).isFalse();
    }

    @Test
    void theSameEditAgainChangesNothing() {
        type("Now");
        long before = flow.stack().revision();

        type("Now");

        assertThat(flow.stack().revision()).isEqualTo(before);
    }

    @Test
    void severalFieldsThatAreTypedAtOnceLeaveNoTraceEither() {
        var log = flow.at("0/from/steps/0").id();
        for (String word : List.of("a ", "a b")) {
            flow.execute(new EditTogether(
                    List.of(new SetOption(log, "description", word), new SetOption(log, "message", word))));
        }

        assertThat(flow.text())
                .isEqualTo(TEXT.replace("Note the order", "a b").replace("message: Hello", "message: a b"));
    }

    @Test
    void behindABreakTheStyleThatIsThereIsKept() {
        type("Note the order ");
        flow.stack().breakMerging();
        type("Note the order");

        assertThat(flow.text()).isEqualTo(TEXT.replace("Note the order #", "\"Note the order\" #"));
    }

    private void type(String... states) {
        var log = flow.at("0/from/steps/0").id();
        for (String state : states) {
            flow.execute(new SetOption(log, "description", state));
        }
    }
}

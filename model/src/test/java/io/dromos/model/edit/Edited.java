package io.dromos.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.flow.Element;

/** A document under edit, its elements named by their addresses. */
final class Edited {

    private final FlowDocument original;
    private final CommandStack stack;

    Edited(String text) {
        FlowReading reading = FlowDocument.read(text);
        assertThat(reading).as(text).isInstanceOf(FlowReading.Opened.class);
        this.original = ((FlowReading.Opened) reading).document();
        this.stack = new CommandStack(original);
    }

    /** An element of the document as it was at first. */
    Element at(String address) {
        return original.index().at(address).orElseThrow(() -> new AssertionError("nothing at " + address));
    }

    FlowDocument document() {
        return stack.document();
    }

    Edited execute(EditCommand command) {
        EditResult result = stack.execute(command);
        assertThat(result).as("%s%n%s", command, stack.document().text()).isInstanceOf(EditResult.Applied.class);
        return this;
    }

    EditResult attempt(EditCommand command) {
        return stack.execute(command);
    }

    String text() {
        return stack.document().text();
    }

    CommandStack stack() {
        return stack;
    }
}

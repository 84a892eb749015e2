package io.dromos.model.validation;

import java.util.function.Consumer;

/** A check that compares elements with each other; it runs after every change and must be fast. */
public non-sealed interface DocumentCheck extends FlowCheck {

    void check(CheckedDocument document, Consumer<Issue> issues);

    @Override
    default Reads reads() {
        return Reads.DOCUMENT;
    }
}

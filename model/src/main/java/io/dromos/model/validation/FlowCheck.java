package io.dromos.model.validation;

/**
 * One check. It says what it reads, so that it runs again only when that changed. Any thread may run it; it keeps
 * nothing between runs.
 */
public sealed interface FlowCheck permits ElementCheck, DocumentCheck {

    /** What the outcome depends on. */
    enum Reads {
        /** One element with its options. */
        ELEMENT,
        /** The whole document. */
        DOCUMENT,
        /** The document and what else is known of its workspace. */
        WORKSPACE
    }

    Reads reads();

    default String name() {
        return getClass().getSimpleName();
    }
}

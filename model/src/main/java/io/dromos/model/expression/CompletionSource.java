package io.dromos.model.expression;

import java.util.List;

/** Proposes what could stand at the caret of an expression. Any thread may call it; it never throws. */
public interface CompletionSource {

    /**
     * Proposals, best first; none if the source does not know the language.
     *
     * @param caret
     *            in UTF-16 units of the text, from 0 to its length
     */
    List<Completion> complete(Expression expression, int caret, KnownNames names);
}

package io.dromos.model.expression.signature;

import io.dromos.model.expression.Expression;
import java.util.Optional;

/** Says which function's arguments the caret is in. Any thread may call it; it never throws. */
@FunctionalInterface
public interface SignatureSource {

    /**
     * @param caret
     *            in UTF-16 units of the text, from 0 to its length
     */
    Optional<Signature> at(Expression expression, int caret);
}

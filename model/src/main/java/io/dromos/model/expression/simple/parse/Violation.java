package io.dromos.model.expression.simple.parse;

import io.dromos.model.expression.TextRange;
import java.util.List;

/** What is wrong with a function. The range is counted from the begin of its content. */
record Violation(TextRange range, String code, List<String> fixes, List<Object> arguments) {

    static Violation of(int start, int end, String code, Object... arguments) {
        return new Violation(new TextRange(start, end), code, List.of(), List.of(arguments));
    }

    Violation fix(String... texts) {
        return new Violation(range, code, List.of(texts), arguments);
    }
}

package io.dromos.model.expression.signature;

import io.dromos.model.expression.TextRange;
import java.util.List;

/**
 * A function as it is called.
 *
 * @param label
 *            name and parameters: {@code substring(head,tail)}
 * @param parameters
 *            where each parameter stands in the label
 * @param active
 *            the parameter that the caret is at, from 0; -1: behind the last one
 * @param type
 *            of what the function gives, may be empty
 * @param documentation
 *            one or two sentences, may be empty
 */
public record Signature(String label, List<TextRange> parameters, int active, String type, String documentation) {

    public Signature {
        parameters = List.copyOf(parameters);
    }
}

package io.dromos.model.validation.site;

import io.dromos.model.expression.Expression;
import io.dromos.model.source.YamlScalar;
import java.util.List;

/**
 * An expression and the scalar that holds it.
 *
 * @param path
 *            the keys that lead to it from its element
 * @param relaxed
 *            whether options beside it choose another parser than the language's usual one
 */
public record ExpressionSite(Expression expression, YamlScalar scalar, List<String> path, boolean relaxed) {

    public ExpressionSite {
        path = List.copyOf(path);
    }
}

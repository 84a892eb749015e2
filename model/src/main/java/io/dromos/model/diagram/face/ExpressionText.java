package io.dromos.model.diagram.face;

import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The expression that an element holds.
 *
 * @param option
 *            the option that has its text: {@code simple}, {@code expression.simple.expression}
 */
public record ExpressionText(String language, String text, Option option) {

    /** Keys of Camel's YAML DSL that name a language. */
    private static final Set<String> LANGUAGES = Set.of("simple", "constant", "jsonpath", "jq", "xpath", "xquery",
            "groovy", "header", "exchangeProperty", "variable", "method", "tokenize", "xtokenize", "ref", "mvel",
            "ognl",
            "spel", "datasonnet", "csimple", "java", "joor", "js", "python", "hl7terser", "wasm", "language");
    /** What holds the text inside a language's long form, by preference. */
    private static final List<String> TEXTS = List.of("expression", "token", "ref", "beanType");
    private static final List<String> HOLDERS = List.of("expression", "correlationExpression", "onWhen");

    /** The expression that makes the element what it is; of several the first. */
    public static Optional<ExpressionText> of(Element element) {
        for (Option option : element.options()) {
            Optional<ExpressionText> found = read(option);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static Optional<ExpressionText> read(Option option) {
        List<String> path = option.path();
        int at = path.size() > 1 && HOLDERS.contains(path.getFirst()) ? 1 : 0;
        String language = path.get(at);
        if (option.shorthand() || !LANGUAGES.contains(language)) {
            return Optional.empty();
        }
        boolean text = path.size() == at + 1 || path.size() == at + 2 && TEXTS.contains(path.getLast());
        return text ? Optional.of(new ExpressionText(language, option.value(), option)) : Optional.empty();
    }
}

package io.dromos.model.validation.check.expression;

import io.dromos.model.expression.Severity;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * An expression without a text. An error in the languages whose parsers refuse it, so that the flow does not start;
 * nothing at all in those where an empty text is a value like others.
 */
public final class EmptyExpressionCheck implements ElementCheck {

    private static final Set<String> REFUSING = Set.of("datasonnet", "java", "joor", "jq", "ognl", "ref", "xpath",
            "xquery");
    private static final Set<String> MEANINGFUL = Set.of("constant", "tokenize", "xtokenize");
    /** Languages whose text may be given by other options. */
    private static final Set<String> OTHERWISE = Set.of("method", "language", "tokenize", "xtokenize", "csimple");

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (KeySite key : sites.keys()) {
            String language = key.entry().keyText();
            if (key.language() && !MEANINGFUL.contains(language)) {
                empty(key).ifPresent(where -> issues.accept(issue(sites, key, language, where)));
            }
        }
    }

    /** What is to be marked: the empty text, or the name of the language where there is no text at all. */
    private static Optional<SourceNode> empty(KeySite key) {
        SourceNode value = key.entry().value();
        if (value instanceof YamlMapping mapping) {
            boolean otherwise = OTHERWISE.contains(key.entry().keyText()) || mapping.entry("<<").isPresent();
            return mapping.entry("expression").map(entry -> blank(entry.value(), entry.key()))
                    .orElseGet(() -> otherwise ? Optional.empty() : Optional.of(key.entry().key()));
        }
        return blank(value, key.entry().key());
    }

    private static Optional<SourceNode> blank(SourceNode value, SourceNode key) {
        return value instanceof YamlScalar scalar && scalar.value().isBlank()
                ? Optional.of(scalar.isAbsent() ? key : scalar)
                : Optional.empty();
    }

    private static Issue issue(ElementSites sites, KeySite key, String language, SourceNode where) {
        boolean refused = REFUSING.contains(language);
        return Issue.at(sites.element(), refused ? Severity.ERROR : Severity.WARNING, "empty-expression", language)
                .on(where, key.name());
    }
}

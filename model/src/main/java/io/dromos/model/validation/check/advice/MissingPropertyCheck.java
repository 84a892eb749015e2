package io.dromos.model.validation.check.advice;

import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Option;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.ScalarPositions;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A placeholder that no property set of the flow defines. Those with a default, optional ones, and those that name a
 * source of their own such as {@code env:} are left alone.
 */
public final class MissingPropertyCheck implements DocumentCheck {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{([A-Za-z0-9_.\\-]+)}}");

    @Override
    public Reads reads() {
        return Reads.WORKSPACE;
    }

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        document.surroundings().properties().ifPresent(known -> document.elements()
                .forEach(sites -> sites.element().options().forEach(option -> missing(sites, option, known, issues))));
    }

    private static void missing(ElementSites sites, Option option, Set<String> known, Consumer<Issue> issues) {
        if (!(option.node() instanceof YamlScalar scalar) || !option.value().contains("{{")) {
            return;
        }
        Matcher placeholder = PLACEHOLDER.matcher(option.value());
        while (placeholder.find()) {
            if (!known.contains(placeholder.group(1))) {
                TextRange range = new TextRange(placeholder.start(), placeholder.end());
                issues.accept(Issue.at(sites.element(), Severity.INFO, "missing-property", placeholder.group(1))
                        .on(scalar, option.name()).part(ScalarPositions.of(scalar).of(range)));
            }
        }
    }
}

package io.dromos.model.validation.check.option;

import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Option;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.ScalarPositions;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A placeholder that is not closed: Camel takes it for plain text, or refuses it behind another. */
public final class PlaceholderCheck implements ElementCheck {

    /** Two braces and a name, gaps of a template in it; what else braces hold is somebody's template or script. */
    private static final Pattern OPEN = Pattern
            .compile("\\{\\{\\??(?:[A-Za-z]|<<[\\w\\-]+>>)(?:[\\w.\\-]|<<[\\w\\-]+>>)*+(?!}}|:)}?");

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (Option option : sites.element().options()) {
            if (option.node() instanceof YamlScalar scalar && scalar.value().contains("{{")) {
                open(sites, option, scalar, issues);
            }
        }
    }

    private static void open(ElementSites sites, Option option, YamlScalar scalar, Consumer<Issue> issues) {
        Matcher open = OPEN.matcher(scalar.value());
        while (open.find()) {
            TextRange range = new TextRange(open.start(), open.end());
            issues.accept(Issue.at(sites.element(), Severity.WARNING, "open-placeholder", open.group())
                    .on(scalar, option.name()).part(ScalarPositions.of(scalar).of(range)));
        }
    }
}

package io.dromos.model.validation.check.option;

import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.check.OptionValues;
import io.dromos.model.validation.check.value.ValueGrammar;
import io.dromos.model.validation.check.value.WrongPart;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import io.dromos.model.validation.site.ScalarPositions;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Options whose values have a grammar: class names, and patterns of names. */
public final class OptionGrammarCheck implements ElementCheck {

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        for (KeySite key : sites.keys()) {
            key.option().flatMap(option -> grammar(key, option)).ifPresent(grammar -> scalars(key.entry().value())
                    .forEach(scalar -> wrong(sites, key, scalar, grammar, issues)));
        }
    }

    private static Optional<ValueGrammar> grammar(KeySite key, OptionEntry option) {
        return option.name().equals("exception")
                ? ValueGrammar.classNames()
                : ValueGrammar.ofStep(key.owner().name(), option);
    }

    private static List<YamlScalar> scalars(SourceNode value) {
        return switch (value) {
            case YamlScalar scalar when !scalar.isAbsent() -> List.of(scalar);
            case YamlSequence list -> list.items().stream().map(YamlItem::value).filter(YamlScalar.class::isInstance)
                    .map(YamlScalar.class::cast).toList();
            default -> List.of();
        };
    }

    private static void wrong(ElementSites sites, KeySite key, YamlScalar scalar, ValueGrammar grammar,
            Consumer<Issue> issues) {
        String value = scalar.value();
        if (OptionValues.open(value.strip())) {
            return;
        }
        for (WrongPart part : grammar.wrong(value)) {
            Issue issue = Issue.at(sites.element(), part.severity(), part.code(), part.range().of(value),
                    part.expected());
            issues.accept(issue.on(scalar, key.name()).part(ScalarPositions.of(scalar).of(part.range()))
                    .fixedBy(part.fixes()));
        }
    }
}

package io.dromos.model.validation.check.declaration;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** The template of a Kamelet, which holds what the template of a route holds: Camel refuses a Kamelet without one. */
public final class KameletCheck implements DocumentCheck {

    private static final String PATH = "spec.template";

    private final Catalog catalog;

    public KameletCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        document.document().flow().elements().stream().filter(root -> root.kind().equals("Kamelet"))
                .forEach(kamelet -> catalog.eip("routeTemplate").ifPresent(
                        known -> template(kamelet).ifPresentOrElse(entry -> keys(kamelet, entry, known, issues),
                                () -> issues.accept(Issue.at(kamelet, Severity.ERROR, "missing-kamelet-template")))));
    }

    private static Optional<YamlEntry> template(Element kamelet) {
        return entry(kamelet.source().body(), "spec").flatMap(spec -> entry(spec.value(), "template"));
    }

    private static Optional<YamlEntry> entry(SourceNode node, String key) {
        return node instanceof YamlMapping mapping ? mapping.entry(key) : Optional.empty();
    }

    private static void keys(Element kamelet, YamlEntry template, EipEntry known, Consumer<Issue> issues) {
        List<YamlEntry> entries = template.value() instanceof YamlMapping mapping ? mapping.entries() : List.of();
        boolean route = entries.stream().map(YamlEntry::keyText)
                .anyMatch(key -> key.equals("from") || key.equals("route") || key.equals("<<"));
        if (!route) {
            issues.accept(Issue.at(kamelet, Severity.ERROR, "missing-one-of", known.title(), "from, route")
                    .on(template.key(), PATH));
        }
        entries.stream().filter(entry -> known.option(entry.keyText()).isEmpty() && !entry.keyText().equals("<<"))
                .forEach(entry -> issues.accept(unknown(kamelet, entry, known)));
    }

    private static Issue unknown(Element kamelet, YamlEntry entry, EipEntry known) {
        String written = entry.keyText();
        List<String> near = NearestNames.of(written, known.options().stream().map(OptionEntry::name).toList());
        Issue issue = near.isEmpty()
                ? Issue.at(kamelet, Severity.ERROR, "unknown-option", written, known.title())
                : Issue.at(kamelet, Severity.ERROR, "unknown-option-near", written, known.title(), near.getFirst());
        return issue.on(entry.key(), PATH + "." + written).fixedBy(near);
    }
}

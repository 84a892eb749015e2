package io.dromos.model.validation.check.declaration;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A Pipe has a source and a sink below {@code spec}, and each end and step names a Kamelet or an address. Warnings, for
 * Camel makes no route of a Pipe that lacks one, and says nothing.
 */
public final class PipeCheck implements DocumentCheck {

    private static final Set<String> KINDS = Set.of("Pipe", "KameletBinding");
    private static final List<String> ENDS = List.of("source", "sink");
    private static final Set<String> OUTERMOST = Set.of("apiVersion", "kind", "metadata", "spec", "status");
    private static final String SPEC = "spec";

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        document.document().flow().elements().stream().filter(root -> KINDS.contains(root.kind()))
                .forEach(pipe -> pipe(pipe, issues));
    }

    private static void pipe(Element pipe, Consumer<Issue> issues) {
        List<YamlEntry> entries = entries(pipe.source().body());
        Optional<YamlEntry> spec = entries.stream().filter(entry -> entry.keyText().equals(SPEC)).findFirst();
        for (String end : ENDS) {
            if (pipe.slot(SPEC + "." + end).isEmpty()) {
                Issue issue = Issue.at(pipe, Severity.WARNING, "missing-pipe-end", end);
                issues.accept(spec.map(entry -> issue.on(entry.key(), SPEC)).orElse(issue));
            }
        }
        entries.stream().filter(entry -> !OUTERMOST.contains(entry.keyText())).forEach(entry -> issues.accept(
                Issue.at(pipe, Severity.WARNING, "outside-spec", entry.keyText()).on(entry.key(), entry.keyText())));
        pipe.children().stream().filter(part -> !namesSomething(part))
                .forEach(part -> issues.accept(Issue.at(part, Severity.WARNING, "nothing-named", part.kind())));
    }

    private static boolean namesSomething(Element part) {
        return entries(part.source().body()).stream().anyMatch(entry -> switch (entry.keyText()) {
            case "ref" -> !entries(entry.value()).isEmpty();
            case "uri" -> entry.value() instanceof YamlScalar address && !address.value().isBlank();
            default -> entry.keyText().equals("<<");
        }) || !(part.source().body() instanceof YamlMapping);
    }

    private static List<YamlEntry> entries(SourceNode node) {
        return node instanceof YamlMapping mapping ? mapping.entries() : List.of();
    }
}

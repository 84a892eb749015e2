package io.dromos.model.validation;

import io.dromos.model.document.ElementIndex;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Element;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlMapping;
import java.util.Optional;
import java.util.Set;

/** Gives an issue its place in the document's text. */
final class FindingPlacer {

    private final ElementIndex index;
    private final Set<String> skipped;

    /** {@code kamelet} says that the file is loaded as a Kamelet. */
    FindingPlacer(FlowDocument document, boolean kamelet) {
        this.index = document.index();
        this.skipped = kamelet ? Set.of("Integration") : Set.of("Integration", "Kamelet");
    }

    Finding finding(Issue issue) {
        TextRange range = range(issue);
        Location location = new Location(Optional.of(issue.element().id()), issue.option(), range,
                index.positionAt(range.start()), index.positionAt(range.end()));
        return new Finding(severity(issue), issue.code(), issue.message(), location, issue.fixes());
    }

    /**
     * Camel skips resources of kind Integration in a file of routes, and a Kamelet in a file that is not named as one:
     * nothing in them keeps a file from being loaded.
     */
    private Severity severity(Issue issue) {
        boolean passedOver = issue.severity() == Severity.ERROR
                && skipped.contains(index.pathTo(issue.element()).getFirst().kind());
        return passedOver ? Severity.WARNING : issue.severity();
    }

    private TextRange range(Issue issue) {
        if (issue.node().isEmpty()) {
            int start = index.nameOffset(issue.element());
            return new TextRange(start, start + nameLength(issue.element()));
        }
        SourceNode node = issue.node().get();
        int start = index.offsetOf(issue.element(), node);
        TextRange within = issue.within().orElseGet(() -> new TextRange(0, trimmed(node)));
        return new TextRange(start + within.start(), start + within.end());
    }

    /** Of the key that names the element, or of its first key where it has no name. */
    private static int nameLength(Element element) {
        return element.source().entry().map(entry -> entry.key().length())
                .orElseGet(() -> element.source().body() instanceof YamlMapping mapping && !mapping.entries().isEmpty()
                        ? mapping.entries().getFirst().key().length()
                        : trimmed(element.source().body()));
    }

    /** Without the line end that a block's text has. */
    private static int trimmed(SourceNode node) {
        return node.length() > 400 ? node.length() : node.text().stripTrailing().length();
    }
}

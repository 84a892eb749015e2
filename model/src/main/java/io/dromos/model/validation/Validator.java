package io.dromos.model.validation;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.SiteReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.function.Consumer;

/**
 * Runs all checks over a document. One validator serves one document through its edits: what it found in an element is
 * kept while the element is the same object, so that the cost grows with what changed. Any thread may call it, one at a
 * time gets its answer.
 */
public final class Validator {

    private final Catalog catalog;
    private final List<ElementCheck> elementChecks;
    private final List<DocumentCheck> documentChecks;
    private IdentityHashMap<Element, Checked> known = new IdentityHashMap<>();

    private record Checked(ElementSites sites, List<Issue> issues) {}

    public Validator(Catalog catalog, List<FlowCheck> checks) {
        this.catalog = catalog;
        this.elementChecks = checks.stream().filter(ElementCheck.class::isInstance).map(ElementCheck.class::cast)
                .toList();
        this.documentChecks = checks.stream().filter(DocumentCheck.class::isInstance).map(DocumentCheck.class::cast)
                .toList();
    }

    public synchronized ValidationReport check(FlowDocument document, Surroundings surroundings) {
        IdentityHashMap<Element, Checked> now = new IdentityHashMap<>();
        List<ElementSites> sites = new ArrayList<>();
        List<Issue> issues = new ArrayList<>();
        document.index().forEach(element -> {
            Checked old = known.get(element);
            Checked checked = old == null ? check(element) : old;
            now.put(element, checked);
            sites.add(checked.sites());
            issues.addAll(checked.issues());
        });
        known = now;
        CheckedDocument whole = new CheckedDocument(document, sites, surroundings);
        for (DocumentCheck check : documentChecks) {
            document.flow().elements().stream().findFirst()
                    .ifPresent(first -> guarded(check, first, issues::add, found -> check.check(whole, found)));
        }
        FindingPlacer placer = new FindingPlacer(document, surroundings.kamelet());
        return new ValidationReport(issues.stream().map(placer::finding)
                .sorted(Comparator.comparingInt((Finding finding) -> finding.location().range().start())
                        .thenComparing(Finding::severity).thenComparing(Finding::code))
                .distinct().toList());
    }

    private Checked check(Element element) {
        ElementSites sites = SiteReader.read(catalog, element);
        List<Issue> issues = new ArrayList<>();
        for (ElementCheck check : elementChecks) {
            guarded(check, element, issues::add, found -> check.check(sites, found));
        }
        return new Checked(sites, List.copyOf(issues));
    }

    /** A check that crashes is itself a finding, and the others go on. */
    private static void guarded(FlowCheck check, Element element, Consumer<Issue> issues,
            Consumer<Consumer<Issue>> run) {
        try {
            run.accept(issues);
        } catch (RuntimeException | StackOverflowError crash) {
            issues.accept(Issue.at(element, Severity.WARNING, "check-crashed", check.name(),
                    String.valueOf(crash.getMessage())));
        }
    }
}

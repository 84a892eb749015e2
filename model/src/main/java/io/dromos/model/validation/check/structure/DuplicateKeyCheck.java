package io.dromos.model.validation.check.structure;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Slot;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A key that stands twice in one map, found on each: YAML keeps only one of the two, in silence. */
public final class DuplicateKeyCheck implements ElementCheck {

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        Element element = sites.element();
        Set<SourceNode> slots = Collections.newSetFromMap(new IdentityHashMap<>());
        element.slots().stream().map(Slot::node).forEach(slots::add);
        inside(element, element.source().body(), slots, issues);
    }

    private static void inside(Element element, SourceNode node, Set<SourceNode> slots, Consumer<Issue> issues) {
        if (slots.contains(node)) {
            return;
        }
        if (node instanceof YamlMapping mapping) {
            duplicates(element, mapping, issues);
        }
        node.parts().forEach(part -> inside(element, part, slots, issues));
    }

    private static void duplicates(Element element, YamlMapping mapping, Consumer<Issue> issues) {
        Map<String, Long> counts = mapping.entries().stream()
                .collect(Collectors.groupingBy(YamlEntry::keyText, Collectors.counting()));
        for (YamlEntry entry : mapping.entries()) {
            if (counts.getOrDefault(entry.keyText(), 0L) > 1 && !entry.keyText().equals("<<")) {
                issues.accept(Issue.at(element, Severity.ERROR, "duplicate-key", entry.keyText()).on(entry.key(),
                        entry.keyText()));
            }
        }
    }
}

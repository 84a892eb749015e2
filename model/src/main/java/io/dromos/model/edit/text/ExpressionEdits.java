package io.dromos.model.edit.text;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ExpressionSite;
import io.dromos.model.flow.ExpressionSites;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.TextEdit;
import io.dromos.model.source.YamlEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Plans how an expression is set: its text, and the key that names its language. One document, any thread. */
public final class ExpressionEdits {

    private final FlowDocument document;

    public ExpressionEdits(FlowDocument document) {
        this.document = document;
    }

    public Plan set(Element element, String property, String language, String text) {
        Optional<ExpressionSite> present = ExpressionSites.of(element).stream()
                .filter(site -> site.property().equals(property)).findFirst();
        OptionEdits options = new OptionEdits(document);
        if (present.isEmpty()) {
            return options.set(element, newOption(element, property, language), text);
        }
        ExpressionSite site = present.get();
        Plan value = site.option().value().equals(text)
                ? new Plan.Edits(List.of())
                : options.set(element, site.option().name(), text);
        if (site.language().equals(language)) {
            return value;
        }
        return switch (value) {
            case Plan.Refused refused -> refused;
            case Plan.Edits(List<TextEdit> edits) -> languageKey(element, site)
                    .<Plan>map(key -> renamed(element, key, language, edits))
                    .orElseGet(() -> Plan.refused("edit.language-fixed", element.kind(), site.language()));
        };
    }

    private Plan renamed(Element element, SourceNode key, String language, List<TextEdit> edits) {
        int offset = document.index().offsetOf(element, key);
        List<TextEdit> both = new ArrayList<>(edits);
        both.add(new TextEdit(offset, key.length(), language));
        return new Plan.Edits(both);
    }

    /** The key that names the language: that of the text, or the one around it. */
    private static Optional<SourceNode> languageKey(Element element, ExpressionSite site) {
        List<SourceNode> chain = SourceLines.chain(element.source().holder(), site.option().node()).reversed();
        return chain.stream().filter(YamlEntry.class::isInstance).map(YamlEntry.class::cast)
                .filter(entry -> entry.keyText().equals(site.language())).map(YamlEntry::key).findFirst();
    }

    /** The option that a new expression is written as: in the form that the same kind has elsewhere in the file. */
    private String newOption(Element element, String property, String language) {
        List<ExpressionSite> others = new ArrayList<>();
        document.index().forEach(other -> {
            if (others.isEmpty() && other.kind().equals(element.kind()) && other != element) {
                ExpressionSites.of(other).stream().filter(site -> site.property().equals(property))
                        .forEach(others::add);
            }
        });
        List<String> path = new ArrayList<>();
        if (!property.isEmpty()) {
            path.addAll(List.of(property.split("\\.")));
        }
        int holder = path.size();
        List<String> form = others.isEmpty() ? List.of(language) : others.getFirst().option().path();
        if (form.size() > holder && form.get(holder).equals("expression")) {
            path.add("expression");
        }
        path.add(language);
        if (form.size() > path.size() && form.getLast().equals("expression")) {
            path.add("expression");
        }
        return String.join(".", path);
    }

}

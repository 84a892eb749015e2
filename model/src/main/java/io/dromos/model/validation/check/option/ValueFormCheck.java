package io.dromos.model.validation.check.option;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import io.dromos.model.validation.ElementCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.KeySite;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * A text where a map belongs, a map where a list belongs, and so on: Camel's loader refuses the whole file. Found at
 * the value where that is a text, else at its key.
 */
public final class ValueFormCheck implements ElementCheck {

    /** Declarations that are lists and no maps. */
    private static final Set<String> LISTS = Set.of("beans", "dataFormats");

    private final Catalog catalog;

    public ValueFormCheck(Catalog catalog) {
        this.catalog = catalog;
    }

    private enum Form {
        VALUE, OPTIONS, VALUE_OR_OPTIONS, LIST, VALUE_OR_LIST, ANY;

        boolean takes(SourceNode node) {
            return switch (node) {
                case YamlScalar _ -> this != OPTIONS && this != LIST;
                case YamlMapping _ -> this == OPTIONS || this == VALUE_OR_OPTIONS || this == ANY;
                case YamlSequence _ -> this == LIST || this == VALUE_OR_LIST || this == ANY;
                default -> true;
            };
        }

        String code() {
            return switch (this) {
                case VALUE, ANY -> "value-expected";
                case OPTIONS, VALUE_OR_OPTIONS -> "options-expected";
                case LIST, VALUE_OR_LIST -> "list-expected";
            };
        }
    }

    @Override
    public void check(ElementSites sites, Consumer<Issue> issues) {
        whole(sites, issues);
        for (KeySite key : sites.keys()) {
            if (sites.element().source().body() instanceof YamlMapping) {
                wrong(sites.element(), key, form(key), issues);
            }
        }
    }

    /** The value behind the element's own name. */
    private static void whole(ElementSites sites, Consumer<Issue> issues) {
        Element element = sites.element();
        Form form = LISTS.contains(element.kind()) && element instanceof Declaration
                ? Form.LIST
                : sites.entry().map(entry -> entry.shorthand().isEmpty() ? Form.OPTIONS : Form.VALUE_OR_OPTIONS)
                        .orElse(Form.ANY);
        SourceNode body = element.source().body();
        if (!form.takes(body)) {
            Issue issue = Issue.at(element, Severity.ERROR, form.code(), element.kind());
            issues.accept(body instanceof YamlScalar scalar && !scalar.isAbsent() ? issue.on(body, "") : issue);
        }
    }

    private Form form(KeySite key) {
        if (key.language()) {
            return key.entry().keyText().equals("language") ? Form.OPTIONS : Form.VALUE_OR_OPTIONS;
        }
        return key.option().map(this::form).orElse(Form.ANY);
    }

    private Form form(OptionEntry option) {
        return switch (option.type()) {
            case STRING, BOOLEAN, INTEGER, NUMBER, DURATION, ENUM -> Form.VALUE;
            case EXPRESSION -> Form.OPTIONS;
            case OBJECT -> textual(option) ? Form.VALUE_OR_OPTIONS : Form.OPTIONS;
            case ARRAY -> option.reference().isEmpty() ? Form.VALUE_OR_LIST : Form.LIST;
            case STEPS -> Form.LIST;
        };
    }

    /** Whether a plain text may stand for the whole map. */
    private boolean textual(OptionEntry option) {
        return definition(option).filter(known -> !known.shorthand().isEmpty()).isPresent();
    }

    private Optional<EipEntry> definition(OptionEntry option) {
        return option.reference().isEmpty() ? Optional.empty() : catalog.definition(option.reference());
    }

    private void wrong(Element element, KeySite key, Form form, Consumer<Issue> issues) {
        SourceNode value = key.entry().value();
        boolean text = value instanceof YamlScalar scalar && !scalar.isAbsent();
        if (!form.takes(value)) {
            Issue issue = Issue.at(element, Severity.ERROR, form.code(), key.entry().keyText());
            issues.accept(issue.on(text ? value : key.entry().key(), key.name()));
        } else if (value instanceof YamlSequence list && key.option().isPresent()) {
            items(element, key, item(key.option().get()), list, issues);
        }
    }

    private Form item(OptionEntry option) {
        if (option.reference().isEmpty()) {
            return option.type() == OptionType.ARRAY ? Form.VALUE : Form.ANY;
        }
        return textual(option) ? Form.VALUE_OR_OPTIONS : Form.OPTIONS;
    }

    /** The items of a slot are elements, and checked as such. */
    private static void items(Element element, KeySite key, Form form, YamlSequence list, Consumer<Issue> issues) {
        if (element.slots().stream().anyMatch(slot -> slot.node() == list)) {
            return;
        }
        for (YamlItem item : list.items()) {
            if (!form.takes(item.value())) {
                issues.accept(Issue.at(element, Severity.ERROR, form.code(), key.entry().keyText())
                        .on(item.value(), key.name()));
            }
        }
    }
}

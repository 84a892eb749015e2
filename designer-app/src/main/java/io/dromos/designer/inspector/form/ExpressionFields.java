package io.dromos.designer.inspector.form;

import io.dromos.designer.inspector.form.FieldTarget.ExpressionTarget;
import io.dromos.designer.inspector.form.FormField.Help;
import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ExpressionSite;
import io.dromos.model.flow.ExpressionSites;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Fields for an element's expressions and for the options of their languages. */
final class ExpressionFields {

    private final Catalog catalog;
    private final Element element;
    private final PresentOptions options;
    private final Map<String, ExpressionSite> sites = new LinkedHashMap<>();
    private @Nullable ExpressionSite own;

    ExpressionFields(Catalog catalog, Element element, PresentOptions options) {
        this.catalog = catalog;
        this.element = element;
        this.options = options;
        ExpressionSites.of(element).forEach(site -> sites.putIfAbsent(site.property(), site));
    }

    boolean isThere(String property) {
        return sites.containsKey(property);
    }

    FormField field(OptionEntry entry, String property) {
        Optional<ExpressionSite> site = take(property);
        boolean fixed = site.filter(there -> there.option().name().equals(property)).isPresent();
        EnumSet<FieldTrait> traits = FieldMaker.traits(entry, site.isPresent());
        FieldMaker.add(traits, FieldTrait.FIXED_LANGUAGE, fixed);
        String title = property.isEmpty() ? ownTitle() : FieldMaker.title(entry.title());
        return new FormField(target(property, site), FieldKind.EXPRESSION, title, text(site), language(site),
                FieldMaker.help(entry), traits);
    }

    /** What the element does with its own expression. */
    private String ownTitle() {
        boolean predicate = ExpressionSites.kindOf(element, "") == ExpressionKind.PREDICATE;
        return predicate ? "Condition" : element.kind().startsWith("set") ? "Value" : "Expression";
    }

    /** Expressions that stand where the catalog names none, such as those in a list of headers. */
    List<FormField> others() {
        List<FormField> fields = new ArrayList<>();
        for (String property : List.copyOf(sites.keySet())) {
            Optional<ExpressionSite> site = take(property);
            fields.add(new FormField(target(property, site), FieldKind.EXPRESSION,
                    property.isEmpty() ? ownTitle() : property, text(site), language(site), Help.NONE,
                    EnumSet.of(FieldTrait.PRESENT, FieldTrait.ESSENTIAL)));
        }
        return fields;
    }

    /** The options of the language in which the element's own expression is written. */
    List<FormField> ofLanguage() {
        ExpressionSite site = own;
        if (site == null) {
            return List.of();
        }
        String path = site.option().name();
        String holder = path.endsWith(".expression") ? path.substring(0, path.length() - ".expression".length()) : path;
        List<FormField> fields = new ArrayList<>();
        for (OptionEntry entry : catalog.language(site.language()).map(language -> language.options())
                .orElse(List.of())) {
            if (!entry.name().equals("expression") && !entry.name().equals("id")) {
                String name = holder + "." + entry.name();
                fields.add(FieldMaker.plain(entry, name, options.take(name)).essentialIfPresent());
            }
        }
        return fields;
    }

    private Optional<ExpressionSite> take(String property) {
        Optional<ExpressionSite> site = Optional.ofNullable(sites.remove(property));
        site.ifPresent(there -> {
            options.take(there.option());
            if (property.isEmpty()) {
                own = there;
            }
        });
        return site;
    }

    private ExpressionTarget target(String property, Optional<ExpressionSite> site) {
        return new ExpressionTarget(property, ExpressionSites.kindOf(element, property),
                site.map(there -> there.option().name()).orElse(""));
    }

    private static String text(Optional<ExpressionSite> site) {
        return site.map(there -> there.option().value()).orElse("");
    }

    private static String language(Optional<ExpressionSite> site) {
        return site.map(ExpressionSite::language).orElse("simple");
    }
}

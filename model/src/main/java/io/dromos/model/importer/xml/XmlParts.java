package io.dromos.model.importer.xml;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.importer.Conversion.Loss;
import io.dromos.model.importer.yaml.YamlMap;
import io.dromos.model.importer.yaml.YamlValue;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Declarations, steps and their parts, each by what the catalog says of its kind. One use, one thread. */
final class XmlParts {

    /** Elements that the YAML DSL keeps in a list of another name. */
    private static final Map<String, Map<String, String>> LISTS = Map.of("routeTemplate",
            Map.of("templateParameter", "parameters", "templateBean", "beans"), "templatedRoute",
            Map.of("parameter", "parameters"), "setHeaders", Map.of("setHeader", "headers"), "setVariables",
            Map.of("setVariable", "variables"));
    /** What a configuration of routes holds as items with a key of their own. */
    private static final Set<String> WRAPPED = Set.of("onException", "onCompletion", "intercept", "interceptFrom",
            "interceptSendToEndpoint");

    private final Catalog catalog;
    private final List<Loss> losses;
    private final XmlExpressions expressions;

    XmlParts(Catalog catalog, List<Loss> losses) {
        this.catalog = catalog;
        this.losses = losses;
        this.expressions = new XmlExpressions(losses);
    }

    /** The value under the key that is the element's name. */
    YamlMap declaration(XmlNode.Element element) {
        return body(element, element.name(), catalog.eip(element.name()));
    }

    private YamlMap body(XmlNode.Element element, String kind, Optional<EipEntry> entry) {
        YamlMap map = new YamlMap();
        element.attributes().forEach((name, value) -> attribute(element, kind, entry, map, name, value));
        for (XmlNode child : element.children()) {
            switch (child) {
                case XmlNode.Comment(String text, int _) -> map.comment(text);
                case XmlNode.Text(String text, int line) -> {
                    if (!text.isBlank()) {
                        losses.add(new Loss(line, Message.of("import.text-lost", text.strip())));
                    }
                }
                case XmlNode.Element part -> part(kind, entry, map, part);
            }
        }
        map.takeComments().forEach(text -> losses.add(new Loss(element.line(), Message.of("import.comment-lost",
                text.strip()))));
        return map;
    }

    private void attribute(XmlNode.Element element, String kind, Optional<EipEntry> entry, YamlMap map, String name,
            String value) {
        boolean known = entry.flatMap(it -> it.option(name)).isPresent();
        if (known || entry.isEmpty() || name.equals("id")) {
            map.put(name, value);
        } else {
            losses.add(new Loss(element.line(), Message.of("import.setting-lost", name, value, kind)));
        }
    }

    private void part(String kind, Optional<EipEntry> entry, YamlMap map, XmlNode.Element part) {
        String name = part.name();
        Optional<OptionEntry> option = entry.flatMap(it -> it.option(name));
        String list = LISTS.getOrDefault(kind, Map.of()).getOrDefault(name, "");
        if (kind.equals("route") && name.equals("from")) {
            map.put(name, body(part, name, catalog.eip(name)));
        } else if (!list.isEmpty()) {
            item(map, list, body(part, name,
                    catalog.eip(name).filter(it -> list.equals("headers") || list.equals("variables"))));
        } else if (kind.equals("routeConfiguration") && WRAPPED.contains(name)) {
            item(map, name, new YamlMap().put(name, declaration(part)));
        } else if (entry.flatMap(EipEntry::expression).isPresent() && catalog.languageKeys().contains(name)) {
            (entry.get().inlineLanguages() ? map : map.map("expression")).put(name, expressions.text(part));
        } else if (option.isPresent()) {
            option(map, part, option.get());
        } else if (catalog.stepKinds().contains(name)) {
            step(kind, entry, map, part);
        } else {
            losses.add(new Loss(part.line(), Message.of("import.element-lost-in", name, kind)));
        }
    }

    private void option(YamlMap map, XmlNode.Element part, OptionEntry option) {
        Optional<EipEntry> definition = option.reference().isEmpty()
                ? Optional.empty()
                : catalog.definition(option.reference());
        switch (option.type()) {
            case EXPRESSION -> map.put(part.name(), expressions.holder(part));
            case ARRAY -> {
                if (onlyHoldsOthers(part, definition)) {
                    part.elements().forEach(inner -> item(map, part.name(), value(inner, definition)));
                } else {
                    item(map, part.name(), value(part, definition));
                }
            }
            case OBJECT -> map.put(part.name(), value(part, definition));
            case STRING, BOOLEAN, INTEGER, NUMBER, DURATION, ENUM -> map.put(part.name(), part.words());
            case STEPS -> throw new IllegalStateException("XML has no element for a list of steps");
        }
    }

    /** {@code <securityRequirements>} around each {@code <security>}: YAML has the list alone. */
    private static boolean onlyHoldsOthers(XmlNode.Element part, Optional<EipEntry> definition) {
        boolean holdsMore = definition.filter(it -> it.hasSteps() || it.expression().isPresent()).isPresent();
        return !holdsMore && part.attributes().isEmpty() && !part.elements().isEmpty() && part.elements().stream()
                .noneMatch(inner -> definition.flatMap(it -> it.option(inner.name())).isPresent());
    }

    private YamlValue value(XmlNode.Element part, Optional<EipEntry> definition) {
        return part.isTextAlone() && !part.words().isEmpty()
                ? new YamlValue.Text(part.words())
                : body(part, part.name(), definition);
    }

    private static void item(YamlMap map, String key, YamlValue value) {
        List<String> comments = map.takeComments();
        map.list(key).add(comments, value);
    }

    private void step(String kind, Optional<EipEntry> entry, YamlMap map, XmlNode.Element part) {
        List<String> comments = map.takeComments();
        YamlMap step = new YamlMap().put(part.name(), body(part, part.name(), catalog.eip(part.name())));
        boolean hasSteps = entry.filter(EipEntry::hasSteps).isPresent();
        if (kind.equals("route") && map.get("from").orElse(null) instanceof YamlMap from) {
            from.list("steps").add(comments, step);
        } else if (hasSteps && !kind.equals("route")) {
            map.list("steps").add(comments, step);
        } else {
            losses.add(new Loss(part.line(), Message.of("import.element-lost-in", part.name(), kind)));
        }
    }
}

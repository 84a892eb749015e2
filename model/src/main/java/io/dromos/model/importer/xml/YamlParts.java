package io.dromos.model.importer.xml;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.catalog.EipEntry;
import io.dromos.model.catalog.OptionEntry;
import io.dromos.model.catalog.OptionType;
import io.dromos.model.flow.Structure;
import io.dromos.model.message.Message;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.source.YamlSequence;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Declarations, steps and their parts as XML elements, each by what the catalog says of its kind. */
final class YamlParts {

    /** Lists that the XML DSL writes as elements of another name. */
    private static final Map<String, Map<String, String>> ITEMS = Map.of("routeTemplate",
            Map.of("parameters", "templateParameter"), "templatedRoute", Map.of("parameters", "parameter"),
            "setHeaders", Map.of("headers", "setHeader"), "setVariables", Map.of("variables", "setVariable"));

    private final Catalog catalog;
    private final BiConsumer<SourceNode, Message> lost;

    YamlParts(Catalog catalog, BiConsumer<SourceNode, Message> lost) {
        this.catalog = catalog;
        this.lost = lost;
    }

    XmlPrinter element(String name, String kind, SourceNode value) {
        return element(name, kind, value, catalog.eip(kind));
    }

    private XmlPrinter element(String name, String kind, SourceNode value, Optional<EipEntry> entry) {
        XmlPrinter element = new XmlPrinter(name);
        switch (value) {
            case YamlMapping map -> map.entries().forEach(each -> option(element, kind, entry, map, each));
            case YamlScalar scalar when scalar.isAbsent() -> {
            }
            case YamlScalar scalar when Structure.shorthand(kind).isPresent() ->
                element.attribute(Structure.shorthand(kind).get(), scalar.value());
            case YamlScalar scalar -> element.words(scalar.value());
            default -> lost.accept(value, Message.of("import.value-not-xml", kind));
        }
        if (value instanceof YamlMapping map) {
            map.entry("steps").ifPresent(steps -> steps(element, steps.value()));
        }
        return element;
    }

    private void steps(XmlPrinter element, SourceNode steps) {
        if (steps instanceof YamlSequence list) {
            for (YamlItem item : list.items()) {
                if (item.value() instanceof YamlMapping map && map.entries().size() == 1) {
                    String kind = Structure.camelCase(map.entries().getFirst().keyText());
                    element.add(element(kind, kind, map.entries().getFirst().value()));
                } else {
                    lost.accept(item, Message.of("import.item-lost"));
                }
            }
        }
    }

    private void option(XmlPrinter element, String kind, Optional<EipEntry> entry, YamlMapping map, YamlEntry each) {
        String key = Structure.camelCase(each.keyText());
        Optional<OptionEntry> option = entry.flatMap(it -> it.option(key));
        boolean language = option.isEmpty() && entry.flatMap(EipEntry::expression).isPresent()
                && catalog.languageKeys().contains(key);
        if (key.equals("steps")) {
            return;
        }
        if (kind.equals("route") && key.equals("from")) {
            from(element, each.value());
        } else if (key.equals("uri")) {
            element.attribute(key, uri(map, each));
        } else if (key.equals("parameters") && Structure.isEndpoint(kind)) {
            return;
        } else if (language) {
            element.add(language(key, each.value()));
        } else if (option.filter(it -> it.type() == OptionType.EXPRESSION).isPresent()) {
            expression(element, key, each.value());
        } else {
            value(element, kind, option, each);
        }
    }

    /** Only the first element of a route says where it starts; its steps are that element's neighbours. */
    private void from(XmlPrinter route, SourceNode value) {
        XmlPrinter from = new XmlPrinter("from");
        if (value instanceof YamlMapping map) {
            map.entries().forEach(each -> option(from, "from", catalog.eip("from"), map, each));
            route.add(from);
            map.entry("steps").ifPresent(steps -> steps(route, steps.value()));
        } else {
            route.add(from.attribute("uri", text(value)));
        }
    }

    private void expression(XmlPrinter element, String key, SourceNode value) {
        XmlPrinter holder = key.equals("expression") ? element : new XmlPrinter(key);
        if (value instanceof YamlMapping map) {
            map.entries().forEach(each -> holder.add(language(Structure.camelCase(each.keyText()), each.value())));
        } else {
            lost.accept(value, Message.of("import.value-not-xml", key));
        }
        if (holder != element) {
            element.add(holder);
        }
    }

    private XmlPrinter language(String name, SourceNode value) {
        XmlPrinter language = new XmlPrinter(name);
        if (!(value instanceof YamlMapping map)) {
            return language.words(text(value));
        }
        for (YamlEntry each : map.entries()) {
            if (each.keyText().equals("expression")) {
                language.words(text(each.value()));
            } else if (each.value() instanceof YamlScalar scalar) {
                language.attribute(each.keyText(), scalar.value());
            } else {
                lost.accept(each, Message.of("import.key-lost", each.keyText(), name));
            }
        }
        return language;
    }

    private void value(XmlPrinter element, String kind, Optional<OptionEntry> option, YamlEntry each) {
        String key = Structure.camelCase(each.keyText());
        Optional<EipEntry> definition = option.map(OptionEntry::reference).filter(name -> !name.isEmpty())
                .flatMap(catalog::definition);
        switch (each.value()) {
            case YamlSequence list -> {
                String name = ITEMS.getOrDefault(kind, Map.of()).getOrDefault(key, key);
                list.items().forEach(item -> element.add(item(name, item.value(), definition)));
            }
            case YamlMapping map -> element.add(element(key, key, map, definition.or(() -> catalog.eip(key))));
            case YamlScalar scalar when definition.isPresent() -> element.add(element(key, key, scalar, definition));
            case YamlScalar scalar -> element.attribute(key, scalar.value());
            default -> lost.accept(each, Message.of("import.key-lost", key, kind));
        }
    }

    private XmlPrinter item(String name, SourceNode value, Optional<EipEntry> definition) {
        boolean wrapped = value instanceof YamlMapping map && map.entries().size() == 1
                && map.entries().getFirst().keyText().equals(name);
        return wrapped
                ? element(name, name, ((YamlMapping) value).entries().getFirst().value())
                : element(name, name, value, definition.or(() -> catalog.eip(name)));
    }

    /** XML has no map of parameters: they go into the address. */
    private String uri(YamlMapping map, YamlEntry uri) {
        String whole = text(uri.value());
        Map<String, String> parameters = new LinkedHashMap<>();
        if (map.entry("parameters").map(YamlEntry::value).orElse(null) instanceof YamlMapping given) {
            given.entries().forEach(each -> parameters.put(each.keyText(), text(each.value())));
        }
        if (parameters.isEmpty()) {
            return whole;
        }
        Optional<String> address = new EndpointAddress(catalog).of(whole, parameters);
        if (address.isEmpty()) {
            lost.accept(uri, Message.of("import.path-not-xml", whole));
        }
        return address.orElse(whole);
    }

    XmlPrinter bean(SourceNode value) {
        XmlPrinter bean = new XmlPrinter("bean");
        if (value instanceof YamlMapping map) {
            for (YamlEntry each : map.entries()) {
                switch (each.value()) {
                    case YamlMapping inner when each.keyText().equals("properties") ->
                        bean.add(pairs("properties", "property", "key", inner));
                    case YamlMapping inner when each.keyText().equals("constructors") ->
                        bean.add(pairs("constructors", "constructor", "index", inner));
                    case YamlScalar scalar when each.keyText().equals("script") ->
                        bean.add(new XmlPrinter("script").words(scalar.value()));
                    case YamlScalar scalar -> bean.attribute(each.keyText(), scalar.value());
                    default -> lost.accept(each, Message.of("import.key-lost", each.keyText(), "bean"));
                }
            }
        }
        return bean;
    }

    private XmlPrinter pairs(String name, String each, String key, YamlMapping map) {
        XmlPrinter holder = new XmlPrinter(name);
        for (YamlEntry pair : map.entries()) {
            if (pair.value() instanceof YamlScalar scalar) {
                holder.add(new XmlPrinter(each).attribute(key, pair.keyText()).attribute("value", scalar.value()));
            } else {
                lost.accept(pair, Message.of("import.key-lost", pair.keyText(), "bean"));
            }
        }
        return holder;
    }

    private String text(SourceNode node) {
        if (node instanceof YamlScalar scalar) {
            return scalar.value();
        }
        lost.accept(node, Message.of("import.value-not-xml", node.text().strip()));
        return "";
    }
}

package io.dromos.model.importer.xml;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Structure;
import io.dromos.model.importer.Conversion;
import io.dromos.model.importer.Conversion.Loss;
import io.dromos.model.message.Message;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.SourceToken;
import io.dromos.model.source.YamlDocument;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlItem;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.source.YamlSequence;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Writes a flow as Camel's XML DSL. Comments, and what the XML DSL has no place for, are told as losses.
 *
 * <p>
 * One use, one thread.
 */
public final class YamlToXml {

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<camel xmlns=\"http://camel.apache.org/schema/xml-io\">\n";

    private final FlowDocument document;
    private final List<Loss> losses = new ArrayList<>();
    private final YamlParts parts;

    private YamlToXml(FlowDocument document, Catalog catalog) {
        this.document = document;
        this.parts = new YamlParts(catalog, (node, message) -> losses.add(new Loss(lineOf(node), message)));
    }

    public static Conversion convert(FlowDocument document, Catalog catalog) {
        return new YamlToXml(document, catalog).all();
    }

    private Conversion all() {
        StringBuilder text = new StringBuilder(HEAD);
        for (YamlDocument each : document.source().documents()) {
            switch (each.root().orElse(null)) {
                case YamlSequence list -> list.items().forEach(item -> root(item, text));
                case null -> {
                }
                case SourceNode other -> {
                    String kind = other instanceof YamlMapping map
                            ? map.entry("kind").map(entry -> entry.value().text()).orElse("")
                            : "";
                    return new Conversion.Refused(Message.of("import.resource-no-xml", kind), lineOf(other));
                }
            }
        }
        comments(document.source().root(), 0);
        losses.sort(Comparator.comparingInt(Loss::line));
        return new Conversion.Converted(text.append("</camel>\n").toString(), losses);
    }

    private void root(YamlItem item, StringBuilder text) {
        if (!(item.value() instanceof YamlMapping map) || map.entries().isEmpty()) {
            losses.add(new Loss(lineOf(item), Message.of("import.item-lost")));
            return;
        }
        YamlEntry first = map.entries().getFirst();
        String kind = Structure.camelCase(first.keyText());
        switch (kind) {
            case "from" -> parts.element("route", "route", map).print(text, 1);
            case "beans" -> beans(first.value(), text);
            case "dataFormats" -> losses.add(new Loss(lineOf(first), Message.of("import.key-lost", kind, "XML")));
            case "onException", "onCompletion", "intercept", "interceptFrom", "interceptSendToEndpoint",
                    "errorHandler" ->
                // What a YAML file says for all routes is a configuration of routes in XML.
                new XmlPrinter("routeConfiguration").add(parts.element(kind, kind, first.value())).print(text, 1);
            default -> parts.element(kind, kind, first.value()).print(text, 1);
        }
    }

    private void beans(SourceNode value, StringBuilder text) {
        if (value instanceof YamlSequence list) {
            list.items().forEach(item -> parts.bean(item.value()).print(text, 1));
        }
    }

    private void comments(SourceNode node, int offset) {
        if (node instanceof SourceToken(String words)) {
            for (int at = words.indexOf('#'); at >= 0; at = words.indexOf('#', at + 1)) {
                int end = words.substring(at).indexOf('\n');
                String comment = end < 0 ? words.substring(at + 1) : words.substring(at + 1, at + end);
                losses.add(new Loss(document.index().positionAt(offset + at).line(),
                        Message.of("import.comment-not-xml", comment.strip())));
                at = end < 0 ? words.length() : at + end;
            }
            return;
        }
        int start = offset;
        for (SourceNode part : node.parts()) {
            comments(part, start);
            start += part.length();
        }
    }

    private int lineOf(SourceNode node) {
        int offset = offset(document.source().root(), node);
        return document.index().positionAt(Math.max(0, offset)).line();
    }

    private static int offset(SourceNode from, SourceNode target) {
        if (from == target) {
            return from.text().length() - from.text().stripLeading().length();
        }
        int offset = 0;
        for (SourceNode part : from instanceof SourceToken ? List.<SourceNode>of() : from.parts()) {
            int inside = offset(part, target);
            if (inside >= 0) {
                return offset + inside;
            }
            offset += part.length();
        }
        return -1;
    }
}

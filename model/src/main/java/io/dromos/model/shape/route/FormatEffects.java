package io.dromos.model.shape.route;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.shape.arrival.Carrier;
import io.dromos.model.shape.arrival.NamedValue;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.ObjectShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.Optional;
import java.util.Set;

/** Steps that write the body in a format, or read it from one. */
final class FormatEffects {

    /** Options by which a data format makes objects of a Java class instead of maps and lists. */
    private static final Set<String> TYPED = Set.of("unmarshalType", "unmarshalTypeName", "collectionType",
            "collectionTypeName", "jsonView", "objectMapper", "schemaResolver", "lazyLoad", "useList", "type",
            "typeName", "autoDiscoverObjectMapper");

    private final Catalog catalog;

    FormatEffects(Catalog catalog) {
        this.catalog = catalog;
    }

    /** Missing for a step of another kind. */
    Optional<Arrival> of(Element element, Arrival in) {
        return switch (element.kind()) {
            case "marshal" -> Optional.of(received(element, in, marshalled(element, in.body())));
            case "unmarshal" -> Optional.of(received(element, in, unmarshalled(element, sent(element, in))));
            case "convertBodyTo" -> Optional.of(in.withBody(
                    element.value("type").map(type -> Expressions.converted(in.body(), type))
                            .orElse(new UnknownShape())));
            default -> Optional.empty();
        };
    }

    private static Shape sent(Element element, Arrival in) {
        return element.value("variableSend").map(name -> in.variables().find(name).map(NamedValue::shape)
                .orElse(new UnknownShape())).orElse(in.body());
    }

    /** JSON's marshaller sets the content type; others may set headers of their own. */
    private static Arrival received(Element element, Arrival in, Shape result) {
        Arrival out = element.kind().equals("marshal") ? in.opened(Carrier.HEADER) : in;
        return element.value("variableReceive")
                .map(name -> out.with(Carrier.VARIABLE, new NamedValue(name, result, Optional.of(element.id()), "",
                        NameEffects.title(element))))
                .orElseGet(() -> out.withBody(result));
    }

    /** As the key under the step is written: {@code json}, {@code csv}. */
    private String format(Element element) {
        return element.options().stream().map(option -> option.path().getFirst())
                .filter(key -> catalog.dataFormat(key).isPresent()).findFirst().orElse("");
    }

    private Shape marshalled(Element element, Shape body) {
        boolean structured = body instanceof ObjectShape || body instanceof ArrayShape;
        Shape content = structured ? body : new UnknownShape();
        return switch (format(element)) {
            case "json" -> new EncodedShape("json", content);
            case "yaml" -> new EncodedShape("yaml", content);
            case "csv" -> new EncodedShape("csv", content);
            default -> new UnknownShape();
        };
    }

    private Shape unmarshalled(Element element, Shape body) {
        String format = format(element);
        if (element.options().stream().anyMatch(option -> TYPED.contains(option.path().getLast()))) {
            return new UnknownShape();
        }
        return switch (format) {
            case "json" -> content(body, "json", element);
            case "yaml" -> content(body, "yaml", element);
            case "csv" -> rows(element);
            default -> new UnknownShape();
        };
    }

    private static Shape content(Shape body, String format, Element element) {
        boolean standard = element.options().stream().filter(option -> option.path().getLast().equals("library"))
                .map(Option::value).allMatch(library -> Set.of("Jackson", "SnakeYAML").contains(library));
        return standard && body instanceof EncodedShape(String encoded, Shape content) && encoded.equals(format)
                ? content
                : new UnknownShape();
    }

    /** Lists of texts, or maps by the names in the first line. */
    private static Shape rows(Element element) {
        boolean maps = element.options().stream()
                .anyMatch(option -> Set.of("useMaps", "useOrderedMaps").contains(option.path().getLast())
                        && !option.value().equals("false"));
        boolean plain = element.options().stream()
                .noneMatch(option -> option.path().getLast().equals("recordConverterRef")
                        || option.path().getLast().equals("recordConverter"));
        return maps || !plain
                ? new ArrayShape(new UnknownShape())
                : new ArrayShape(new ArrayShape(new TextShape()));
    }
}

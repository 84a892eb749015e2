package io.dromos.model.shape.route;

import io.dromos.model.expression.ExpressionTyping;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ExpressionSite;
import io.dromos.model.flow.ExpressionSites;
import io.dromos.model.flow.Option;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.type.ArrayShape;
import io.dromos.model.type.BooleanShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.EnumerationShape;
import io.dromos.model.type.NumberShape;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import io.dromos.model.type.UnknownShape;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** What the expressions of a step give, with the options that stand beside them. */
final class Expressions {

    /** Languages that can do anything to the exchange while they are evaluated. */
    private static final Set<String> SCRIPTS = Set.of("groovy", "js", "javascript", "mvel", "ognl", "spel", "method",
            "bean", "java", "joor", "csimple", "python", "wasm", "ref", "datasonnet", "language");
    private static final Set<String> NUMBERS = Set.of("int", "long", "short", "byte", "double", "float", "number",
            "integer", "bigdecimal", "biginteger");

    private final ExpressionTyping typing;

    Expressions(ExpressionTyping typing) {
        this.typing = typing;
    }

    /** The result of the element's own expression, or of that below one of its options. */
    Shape result(Element element, String property, Arrival in) {
        return ExpressionSites.of(element).stream().filter(site -> site.property().equals(property)).findFirst()
                .map(site -> result(element, site, in)).orElse(new UnknownShape());
    }

    private Shape result(Element element, ExpressionSite site, Arrival in) {
        if (beside(element, site, "source").isPresent() || site.option().value().contains("{{")) {
            return new UnknownShape();
        }
        Shape result = typing.type(site.expression(), in.shape()).result();
        if (beside(element, site, "writeAsString").filter("true"::equals).isPresent()) {
            return written(result);
        }
        return beside(element, site, "resultType").or(() -> beside(element, site, "resultTypeName"))
                .map(type -> converted(result, type)).orElse(result);
    }

    private static Shape written(Shape result) {
        return result instanceof ArrayShape(Shape items)
                ? new ArrayShape(new EncodedShape("json", items))
                : new EncodedShape("json", result);
    }

    /** A value after Camel converted it to a Java type. */
    static Shape converted(Shape from, String javaType) {
        String type = javaType.substring(javaType.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (NUMBERS.contains(type)) {
            return new NumberShape();
        }
        return switch (type) {
            case "boolean" -> new BooleanShape();
            case "string" -> from instanceof EncodedShape || from instanceof EnumerationShape ? from : new TextShape();
            case "byte[]", "inputstream", "document", "source", "reader" ->
                from instanceof EncodedShape ? from : new UnknownShape();
            default -> new UnknownShape();
        };
    }

    private static Optional<String> beside(Element element, ExpressionSite site, String name) {
        List<String> path = site.option().path();
        if (path.size() < 2 || !path.getLast().equals("expression")) {
            return Optional.empty();
        }
        List<String> owner = path.subList(0, path.size() - 1);
        return element.options().stream()
                .filter(option -> option.path().size() == path.size() && option.path().getLast().equals(name)
                        && option.path().subList(0, owner.size()).equals(owner))
                .map(Option::value).findFirst();
    }

    /** Whether an expression of the element may change the exchange while it is evaluated. */
    static boolean scripted(Element element) {
        return ExpressionSites.of(element).stream().anyMatch(site -> SCRIPTS.contains(site.language())
                || site.language().equals("simple") && site.option().value().contains("${bean"));
    }
}

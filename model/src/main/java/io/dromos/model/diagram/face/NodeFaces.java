package io.dromos.model.diagram.face;

import io.dromos.model.flow.Declaration;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Route;
import io.dromos.model.flow.Step;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads faces from elements. */
public final class NodeFaces {

    private static final Set<String> VERBS = Set.of("get", "post", "put", "delete", "patch", "head");

    private NodeFaces() {
    }

    public static NodeFace of(Element element) {
        String kind = element.kind();
        return new NodeFace(element.id(), kind, Categories.of(kind), icon(element), title(element), essence(element));
    }

    /** What elements of a kind are about. */
    public static Category category(String kind) {
        return Categories.of(kind);
    }

    /** The words on a branch's connection: {@code when}, and its condition. */
    public static String branchKeyword(Element branch) {
        return switch (branch.kind()) {
            case "doTry" -> "try";
            case "circuitBreaker" -> "call";
            default -> KindWords.inside(branch.kind());
        };
    }

    public static String branchDetail(Element branch) {
        Optional<String> description = description(branch);
        if (description.isPresent()) {
            return description.get();
        }
        return branch.kind().equals("when") || branch.kind().equals("doCatch") ? Essence.of(branch) : "";
    }

    /** The title of the area that an element takes: {@code choice · by value}. */
    public static String areaTitle(Element element) {
        if (element instanceof Route) {
            return description(element).or(() -> element.value("id")).orElse("Route");
        }
        String words = element instanceof Declaration ? KindWords.of(element.kind()) : KindWords.inside(element.kind());
        Optional<String> name = element instanceof Declaration ? declared(element) : description(element);
        return name.map(it -> words + " \u00b7 " + it).orElse(words);
    }

    public static Optional<String> description(Element element) {
        return element.value("description").map(String::strip).filter(text -> !text.isEmpty());
    }

    private static Optional<String> declared(Element element) {
        return description(element).or(() -> element.value("metadata.name")).or(() -> element.value("id"))
                .or(() -> element.value("path"));
    }

    private static String title(Element element) {
        Optional<String> description = description(element).or(() -> element.value("spec.definition.title"));
        if (description.isPresent()) {
            return description.get();
        }
        String kind = element.kind();
        if (VERBS.contains(kind) && element instanceof Declaration) {
            return kind.toUpperCase(Locale.ROOT) + element.value("path").map(path -> " " + path).orElse("");
        }
        return switch (kind) {
            case "onException", "errorHandler" -> ErrorHandling.title(element);
            case "bean" -> element instanceof Declaration
                    ? element.value("name").orElse("Bean")
                    : KindWords.of(kind);
            case "source", "sink", "step" -> element instanceof Declaration
                    ? element.value("ref.name").or(() -> element.value("uri")).orElse(KindWords.of(kind))
                    : KindWords.of(kind);
            default -> KindWords.of(kind);
        };
    }

    private static String essence(Element element) {
        if (element instanceof Declaration) {
            return switch (element.kind()) {
                case "bean" -> element.value("type").map(Essence::simpleName).orElse("");
                case "source", "sink", "step" -> element.value("ref.kind").map(kind -> kind + " " + element.kind())
                        .orElse(element.kind());
                case "get", "post", "put", "delete", "patch", "head" ->
                    element.value("to").or(() -> element.value("to.uri")).orElse("");
                default -> Essence.of(element);
            };
        }
        String essence = Essence.of(element);
        return essence.isEmpty() && description(element).isPresent() ? KindWords.inside(element.kind()) : essence;
    }

    private static NodeIcon icon(Element element) {
        if (element instanceof Declaration) {
            return switch (element.kind()) {
                case "bean" -> new NodeIcon.OfKind("bean");
                case "source", "sink", "step", "Kamelet", "Pipe" -> new NodeIcon.OfKind("kamelet");
                case "get", "post", "put", "delete", "patch", "head" -> new NodeIcon.OfKind("rest");
                case String kind -> new NodeIcon.OfKind(kind);
            };
        }
        boolean plain = element instanceof Step.EndpointStep && !element.kind().equals("wireTap");
        return plain
                ? Endpoints.nameOf(element).map(Endpoints::schemeOf).<NodeIcon>map(NodeIcon.OfComponent::new)
                        .orElseGet(() -> new NodeIcon.OfKind(element.kind()))
                : new NodeIcon.OfKind(element.kind());
    }

}

package io.dromos.model.diagram.face;

import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import io.dromos.model.flow.Step;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an element does, in one line. */
final class Essence {

    private static final String FROM_RIGHT = " \u2190 ";
    /** Options that say nothing about what a step does. */
    private static final Set<String> NOISE = Set.of("id", "description", "note", "disabled", "autoStartup");
    private static final List<String> TELLING = List.of("message", "ref", "beanType", "name", "pattern", "type",
            "toType", "key", "uri", "property", "path", "exceptionType", "component", "host", "port");

    private Essence() {
    }

    static String of(Element element) {
        String text = switch (element.kind()) {
            case "setBody", "transform" -> expression(element).map(it -> "body" + FROM_RIGHT + it).orElse("");
            case "setHeader", "setProperty", "setVariable" -> named(element);
            case "setHeaders", "setVariables" -> several(element);
            case "marshal", "unmarshal" -> element.kind() + " " + format(element);
            case "log" -> element.value("message").or(() -> expression(element)).orElse("");
            case "bean" -> bean(element);
            case "onException", "doCatch" -> exceptions(element);
            case "errorHandler" -> ErrorHandling.essence(element, "");
            case "aggregate" -> expression(element).map(it -> "by " + it).orElse("");
            case "throwException" -> join(simpleName(element.value("exceptionType").orElse("")),
                    element.value("message").orElse(""));
            default -> usual(element);
        };
        return oneLine(text);
    }

    private static String usual(Element element) {
        if (element instanceof Step.EndpointStep) {
            return Endpoints.nameOf(element).or(() -> expression(element)).orElse("");
        }
        return expression(element).or(() -> telling(element)).or(() -> first(element)).orElse("");
    }

    private static Optional<String> expression(Element element) {
        return ExpressionText.of(element).map(ExpressionText::text);
    }

    private static Optional<String> telling(Element element) {
        return TELLING.stream().map(element::value).flatMap(Optional::stream).filter(value -> !value.isBlank())
                .findFirst();
    }

    private static Optional<String> first(Element element) {
        return element.options().stream()
                .filter(option -> !NOISE.contains(option.name()) && !option.value().isBlank()
                        && !option.value().equals("{}") && !option.value().equals("[]"))
                .findFirst().map(option -> option.shorthand() ? option.value() : option.name() + " " + option.value());
    }

    private static String named(Element element) {
        String name = element.value("name").orElse("");
        return expression(element).map(it -> name + FROM_RIGHT + it).orElse(name);
    }

    private static String several(Element element) {
        List<String> names = element.options().stream().filter(option -> option.path().getLast().equals("name"))
                .map(Option::value).toList();
        return String.join(", ", names);
    }

    private static String format(Element element) {
        return element.options().stream().filter(option -> !NOISE.contains(option.name())).findFirst()
                .map(option -> option.path().getFirst()).orElse("");
    }

    private static String bean(Element element) {
        String who = element.value("ref").or(() -> element.value("beanType").map(Essence::simpleName)).orElse("");
        return element.value("method").map(method -> who + "." + method).orElse(who);
    }

    /** The exceptions' names without their packages. */
    static String exceptions(Element element) {
        List<String> names = new ArrayList<>();
        for (Option option : element.options()) {
            if (option.path().getFirst().equals("exception") && !option.value().equals("[]")) {
                names.add(simpleName(option.value()));
            }
        }
        return String.join(", ", names);
    }

    static String simpleName(String type) {
        return type.substring(type.lastIndexOf('.') + 1);
    }

    private static String join(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + ": " + other;
    }

    private static String oneLine(String text) {
        String line = text.strip();
        int end = line.indexOf('\n');
        return end < 0 ? line : line.substring(0, end).strip() + " \u2026";
    }
}

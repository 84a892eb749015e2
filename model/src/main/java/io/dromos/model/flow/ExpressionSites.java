package io.dromos.model.flow;

import io.dromos.model.expression.ExpressionKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the expressions of an element, in all the forms that Camel's YAML DSL has for them. */
public final class ExpressionSites {

    /** Keys that name a language and hold its text, as such or below {@code expression}. */
    private static final Set<String> LANGUAGES = Set.of("constant", "csimple", "datasonnet", "exchangeProperty",
            "groovy", "header", "hl7terser", "java", "joor", "jq", "js", "jsonpath", "language", "mvel", "ognl",
            "python", "ref", "simple", "spel", "variable", "wasm", "xpath", "xquery", "jslt");

    /** Steps and branches whose own options may name a language. */
    private static final Set<String> OWN = Set.of("setBody", "setHeader", "setProperty", "setVariable", "transform",
            "filter", "when", "split", "loop", "delay", "script", "validate", "recipientList", "routingSlip",
            "dynamicRouter", "enrich", "pollEnrich", "idempotentConsumer", "resequence", "sort", "throttle");

    /** Options that hold an expression of their own, on any element. */
    private static final Set<String> HOLDERS = Set.of("correlationExpression", "completionPredicate",
            "completionSizeExpression", "completionTimeoutExpression", "onWhen", "handled", "continued", "retryWhile",
            "headers", "variables", "option", "expression");

    private static final Set<String> PREDICATE_HOLDERS = Set.of("completionPredicate", "onWhen", "handled",
            "continued", "retryWhile");
    private static final Set<String> PREDICATE_KINDS = Set.of("when", "filter", "validate");

    private ExpressionSites() {
    }

    public static boolean takesExpression(String kind) {
        return OWN.contains(kind);
    }

    /** What the element's own expression, or that of one of its options, has to be. */
    public static ExpressionKind kindOf(Element element, String property) {
        String holder = property.contains(".") ? property.substring(0, property.indexOf('.')) : property;
        boolean doWhile = element.kind().equals("loop") && element.value("doWhile").filter("true"::equals).isPresent();
        boolean predicate = property.isEmpty()
                ? PREDICATE_KINDS.contains(element.kind()) || doWhile
                : PREDICATE_HOLDERS.contains(holder);
        return predicate ? ExpressionKind.PREDICATE : ExpressionKind.EXPRESSION;
    }

    public static List<ExpressionSite> of(Element element) {
        List<ExpressionSite> sites = new ArrayList<>();
        for (Option option : element.options()) {
            if (option.isScalar()) {
                site(element, option).ifPresent(sites::add);
            }
        }
        return sites;
    }

    /** The element's own expression, if it has one. */
    public static Optional<ExpressionSite> own(Element element) {
        return of(element).stream().filter(site -> site.property().isEmpty()).findFirst();
    }

    private static Optional<ExpressionSite> site(Element element, Option option) {
        String name = option.name();
        boolean simpleText = element.kind().equals("log") && name.equals("message")
                || element.kind().equals("toD") && name.equals("uri")
                || element.kind().equals("wireTap") && name.equals("uri")
                        && element.value("dynamicUri").filter("false"::equals).isEmpty();
        if (simpleText) {
            return Optional.of(new ExpressionSite(name, option, "simple", ExpressionKind.EXPRESSION));
        }
        List<String> path = option.path();
        int language = path.size() - 1;
        if (path.size() > 1 && path.getLast().equals("expression") && LANGUAGES.contains(path.get(language - 1))) {
            language--;
        }
        if (!LANGUAGES.contains(path.get(language))) {
            return Optional.empty();
        }
        int end = language > 0 && path.get(language - 1).equals("expression") ? language - 1 : language;
        List<String> holder = path.subList(0, end);
        boolean own = holder.isEmpty() && OWN.contains(element.kind());
        if (!own && (holder.isEmpty() || !HOLDERS.contains(holder.getFirst()))) {
            return Optional.empty();
        }
        String property = String.join(".", holder);
        return language(element, path, language)
                .map(spoken -> new ExpressionSite(property, option, spoken, kindOf(element, property)));
    }

    /** {@code language: {language: x, expression: y}} names its language beside the text. */
    private static Optional<String> language(Element element, List<String> path, int at) {
        if (!path.get(at).equals("language")) {
            return Optional.of(path.get(at));
        }
        if (path.size() == at + 1 || !path.getLast().equals("expression")) {
            return Optional.empty();
        }
        List<String> named = new ArrayList<>(path.subList(0, at + 1));
        named.add("language");
        return element.options().stream().filter(option -> option.path().equals(named)).map(Option::value).findFirst();
    }
}

package io.dromos.model.shape.route;

import io.dromos.model.flow.Element;
import io.dromos.model.flow.ExpressionSite;
import io.dromos.model.flow.ExpressionSites;
import io.dromos.model.flow.Option;
import io.dromos.model.shape.arrival.Arrival;
import io.dromos.model.shape.arrival.Carrier;
import io.dromos.model.shape.arrival.NamedValue;
import io.dromos.model.type.Shape;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Steps that set and remove headers, exchange properties and variables. */
final class NameEffects {

    private static final int LONGEST_EXAMPLE = 40;

    private final Expressions expressions;

    NameEffects(Expressions expressions) {
        this.expressions = expressions;
    }

    /** Missing for a step of another kind. */
    Optional<Arrival> of(Element element, Arrival in) {
        return Optional.ofNullable(switch (element.kind()) {
            case "setHeader" -> one(element, Carrier.HEADER, in);
            case "setProperty" -> one(element, Carrier.EXCHANGE_PROPERTY, in);
            case "setVariable" -> one(element, Carrier.VARIABLE, in);
            case "setHeaders" -> several(element, "headers", Carrier.HEADER, in);
            case "setVariables" -> several(element, "variables", Carrier.VARIABLE, in);
            case "convertHeaderTo" -> converted(element, Carrier.HEADER, in);
            case "convertVariableTo" -> converted(element, Carrier.VARIABLE, in);
            case "removeHeader" -> removed(element, "name", Carrier.HEADER, in);
            case "removeHeaders" -> removed(element, "pattern", Carrier.HEADER, in);
            case "removeProperty" -> removed(element, "name", Carrier.EXCHANGE_PROPERTY, in);
            case "removeProperties" -> removed(element, "pattern", Carrier.EXCHANGE_PROPERTY, in);
            case "removeVariable" -> removed(element, "name", Carrier.VARIABLE, in);
            default -> null;
        });
    }

    private Arrival one(Element element, Carrier carrier, Arrival in) {
        return set(element, element.value("name").orElse(""), "", carrier, in, in);
    }

    /** The second expression already sees what the first one set. */
    private Arrival several(Element element, String list, Carrier carrier, Arrival in) {
        Arrival arrival = in;
        for (Option option : element.options()) {
            if (option.path().size() == 3 && option.path().getFirst().equals(list)
                    && option.path().getLast().equals("name")) {
                arrival = set(element, option.value(), list + "." + option.path().get(1), carrier, arrival, arrival);
            }
        }
        return arrival;
    }

    private Arrival set(Element element, String name, String property, Carrier carrier, Arrival in, Arrival to) {
        if (name.isBlank() || name.contains("{{") || name.contains("${")) {
            return to.opened(carrier);
        }
        Shape shape = expressions.result(element, property, in);
        return to.with(carrier, new NamedValue(name, shape, Optional.of(element.id()), example(element, property),
                title(element)));
    }

    /** A constant is its own example. */
    private static String example(Element element, String property) {
        return ExpressionSites.of(element).stream()
                .filter(site -> site.property().equals(property) && site.language().equals("constant"))
                .map(ExpressionSite::option).map(Option::value).filter(text -> text.length() <= LONGEST_EXAMPLE)
                .findFirst().orElse("");
    }

    static String title(Element element) {
        return element.value("description").or(() -> element.value("id")).orElse("");
    }

    private static Arrival converted(Element element, Carrier carrier, Arrival in) {
        String name = element.value("name").orElse("");
        String target = element.value("toName").orElse(name);
        String type = element.value("type").orElse("");
        return in.carried(carrier).find(name).map(value -> in.with(carrier, new NamedValue(target,
                Expressions.converted(value.shape(), type), Optional.of(element.id()), value.example(),
                title(element)))).orElseGet(() -> in.opened(carrier));
    }

    private static Arrival removed(Element element, String option, Carrier carrier, Arrival in) {
        String pattern = element.value(option).orElse("");
        if (pattern.isEmpty() || pattern.contains("{{")) {
            return in;
        }
        Predicate<String> gone = matching(pattern, carrier);
        Predicate<String> kept = element.options().stream()
                .filter(each -> each.path().getFirst().equals("excludePattern")
                        || each.path().getFirst().equals("excludePatterns"))
                .map(each -> matching(each.value(), carrier)).reduce(name -> false, Predicate::or);
        return in.changed(carrier, values -> values.without(name -> gone.test(name) && !kept.test(name)));
    }

    /** As Camel's PatternHelper: the name itself, a beginning with a star behind it, or a regular expression. */
    private static Predicate<String> matching(String pattern, Carrier carrier) {
        if (pattern.equals("*")) {
            return name -> true;
        }
        if (pattern.endsWith("*") && !pattern.endsWith(".*")) {
            String start = pattern.substring(0, pattern.length() - 1).toLowerCase(Locale.ROOT);
            return name -> name.toLowerCase(Locale.ROOT).startsWith(start);
        }
        try {
            Predicate<String> whole = Pattern.compile(pattern, Pattern.CASE_INSENSITIVE).asMatchPredicate();
            return name -> carrier.same(pattern, name) || whole.test(name);
        } catch (PatternSyntaxException noExpression) {
            return name -> carrier.same(pattern, name);
        }
    }
}

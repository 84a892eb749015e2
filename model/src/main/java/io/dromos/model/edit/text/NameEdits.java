package io.dromos.model.edit.text;

import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementNames;
import io.dromos.model.flow.Option;
import io.dromos.model.source.TextEdit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Plans how a name changes in all the places of a file that mean it. One document, any thread. */
public final class NameEdits {

    /** Options that name a bean, wherever they stand. */
    private static final Set<String> BEAN_OPTIONS = Set.of("ref", "aggregationStrategy", "aggregationRepository",
            "idempotentRepository", "executorService", "onPrepare", "onRedeliveryRef", "redeliveryPolicyRef",
            "onExceptionOccurredRef", "errorHandlerRef", "routePolicy", "factoryBean");

    private final FlowDocument document;
    private final OptionEdits options;

    public NameEdits(FlowDocument document) {
        this.document = document;
        this.options = new OptionEdits(document);
    }

    /** An id, or a bean's name: where it is given, and where the file refers to it. */
    public Plan renameId(String oldId, String newId) {
        if (isGiven(newId)) {
            return Plan.refused("edit.name-taken", newId);
        }
        return isGiven(oldId)
                ? everywhere((element, option) -> namedBy(element, option, oldId, newId))
                : Plan.refused("edit.no-such-id", oldId);
    }

    /** An endpoint inside the program, {@code direct:orders}: where it is consumed, and where it is called. */
    public Plan renameEndpoint(String oldUri, String newUri) {
        UnaryOperator<String> rename = value -> replaced(value, oldUri, newUri);
        boolean joins = isConsumed(newUri) && isConsumed(oldUri);
        if (joins) {
            return Plan.refused("edit.name-taken", newUri);
        }
        Plan plan = everywhere((element, option) -> inParts(element, option, oldUri, newUri)
                .orElseGet(() -> rename.apply(option.value())));
        return plan instanceof Plan.Edits(List<TextEdit> edits) && edits.isEmpty()
                ? Plan.refused("edit.no-such-endpoint", oldUri)
                : plan;
    }

    /** What an option's value becomes. */
    private interface NewValue {
        String of(Element element, Option option);
    }

    private Plan everywhere(NewValue newValue) {
        Set<TextEdit> edits = new LinkedHashSet<>();
        List<Plan> refused = new ArrayList<>();
        document.index().forEach(element -> element.options().stream().filter(Option::isScalar).forEach(option -> {
            String value = newValue.of(element, option);
            if (!value.equals(option.value())) {
                Plan plan = options.set(element, option.name(), value);
                if (plan instanceof Plan.Edits(List<TextEdit> planned)) {
                    edits.addAll(planned);
                } else {
                    refused.add(plan);
                }
            }
        }));
        return refused.isEmpty() ? new Plan.Edits(List.copyOf(edits)) : refused.getFirst();
    }

    private boolean isGiven(String id) {
        List<Element> found = new ArrayList<>();
        document.index().forEach(element -> {
            if (element.value(ElementNames.idOption(element)).filter(id::equals).isPresent()) {
                found.add(element);
            }
        });
        return !found.isEmpty();
    }

    private static String namedBy(Element element, Option option, String oldId, String newId) {
        String last = option.path().getLast();
        boolean same = option.value().equals(oldId);
        boolean own = option.name().equals(ElementNames.idOption(element));
        boolean refers = last.equals("routeConfigurationId") || last.equals("routeTemplateRef")
                || last.equals("routeId") || BEAN_OPTIONS.contains(last);
        if (same && (own || refers)) {
            return newId;
        }
        if (option.value().equals("#" + oldId) || option.value().equals("#bean:" + oldId)) {
            return option.value().substring(0, option.value().length() - oldId.length()) + newId;
        }
        String value = replaced(option.value(), "kamelet:" + oldId, "kamelet:" + newId);
        value = replaced(value, "bean:" + oldId, "bean:" + newId);
        return value.startsWith("controlbus:")
                ? value.replaceAll("([?&]routeId=)" + Pattern.quote(oldId) + "(?=&|$)",
                        "$1" + Matcher.quoteReplacement(newId))
                : value;
    }

    private boolean isConsumed(String uri) {
        return document.flow().routes().stream().flatMap(route -> route.from().stream())
                .anyMatch(from -> from.value("uri").map(value -> value.replaceFirst("\\?.*", "")).filter(uri::equals)
                        .isPresent());
    }

    /** {@code uri: direct} with its name among the parameters. */
    private static Optional<String> inParts(Element element, Option option, String oldUri, String newUri) {
        int colon = oldUri.indexOf(':');
        boolean sameScheme = newUri.startsWith(oldUri.substring(0, colon + 1));
        boolean named = option.name().equals("parameters.name")
                && element.value("uri").filter(oldUri.substring(0, colon)::equals).isPresent()
                && option.value().equals(oldUri.substring(colon + 1));
        return named && sameScheme ? Optional.of(newUri.substring(colon + 1)) : Optional.empty();
    }

    /** The words of an endpoint replaced where they stand for themselves, not as the beginning of a longer name. */
    private static String replaced(String value, String oldWords, String newWords) {
        return value.replaceAll("(?<![\\w.:-])" + Pattern.quote(oldWords) + "(?=$|[?&,;\\s\"')\\]}])",
                Matcher.quoteReplacement(newWords));
    }
}

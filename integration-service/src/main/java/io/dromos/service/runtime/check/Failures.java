package io.dromos.service.runtime.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

import io.dromos.model.message.Message;
import io.dromos.service.deployment.Finding;
import io.dromos.service.deployment.Finding.Place;
import io.dromos.service.deployment.FlowBundle;
import io.dromos.service.runtime.restriction.NotAllowedException;
import org.apache.camel.CamelContext;
import org.apache.camel.FailedToCreateRouteException;
import org.apache.camel.FailedToStartRouteException;
import org.apache.camel.ResolveEndpointFailedException;
import org.apache.camel.model.ModelCamelContext;

/** Why a flow did not start, with the place in its source: from Camel's exceptions to findings. */
public final class Failures {

    private static final Pattern YAML_LINE = Pattern.compile("line[: ]+(\\d+)");

    private final FlowBundle bundle;
    private final List<Step> steps;

    public Failures(CamelContext context, FlowBundle bundle) {
        this.bundle = bundle;
        this.steps = context instanceof ModelCamelContext model ? Steps.of(model) : List.of();
    }

    /** For sources that could not even be loaded. */
    public static List<Finding> withoutContext(FlowBundle bundle, Throwable failure) {
        Place place = new Place(bundle.file(), yamlLine(failure), "", "");
        return List.of(finding(failure, place));
    }

    public List<Finding> findings(Throwable failure) {
        return List.of(finding(failure, place(failure)));
    }

    private static Finding finding(Throwable failure, Place place) {
        for (Throwable cause : causes(failure)) {
            if (cause instanceof NotAllowedException refused) {
                Finding finding = new Finding(Finding.Severity.ERROR, refused.code(),
                        String.valueOf(refused.getMessage()), place, List.of());
                return refused.setting().isEmpty()
                        ? finding
                        : finding.withFix(Message.of("service.fix-setting", refused.setting()).text());
            }
        }
        return Finding.error(place, "service.start-failed", innermost(failure));
    }

    private Place place(Throwable failure) {
        List<Throwable> causes = causes(failure);
        for (Throwable cause : causes) {
            if (cause instanceof NotAllowedException refused) {
                Optional<Step> step = steps.stream().filter(each -> each.names(refused.subject())).findFirst();
                int line = line(refused.subject());
                if (step.isPresent() || line > 0) {
                    return step.map(each -> each.place(bundle.file(), ""))
                            .orElse(new Place(bundle.file(), line, "", ""));
                }
            }
        }
        for (Throwable cause : causes.reversed()) {
            if (cause instanceof ResolveEndpointFailedException unresolved) {
                Optional<Step> step = steps.stream().filter(each -> each.sameEndpoint(unresolved.getUri())).findFirst();
                if (step.isPresent()) {
                    return step.get().place(bundle.file(), "uri");
                }
            }
        }
        for (Throwable cause : causes) {
            if (cause instanceof FailedToCreateRouteException route) {
                return inRoute(route.getRouteId(), String.valueOf(route.getMessage()));
            }
            if (cause instanceof FailedToStartRouteException route) {
                return inRoute(route.getRouteId(), String.valueOf(route.getMessage()));
            }
        }
        return new Place(bundle.file(), yamlLine(failure), "", "");
    }

    /** What stands beside the routes, as the address of a dead letter channel does, is no step: the text tells. */
    private int line(String subject) {
        List<String> lines = bundle.source().lines().toList();
        return 1 + IntStream.range(0, lines.size()).filter(i -> lines.get(i).contains(subject))
                .filter(i -> !lines.get(i).strip().startsWith("#")).findFirst().orElse(-1);
    }

    /** Camel's message quotes the step that it stumbled over; without one, the route is meant. */
    private Place inRoute(String routeId, String message) {
        return steps.stream().filter(step -> step.routeId().equals(routeId) && !step.quoted().isEmpty()
                && message.contains(">>> " + step.quoted())).findFirst()
                .or(() -> steps.stream().filter(step -> step.routeId().equals(routeId)).findFirst())
                .map(step -> step.place(bundle.file(), "")).orElse(new Place(bundle.file(), 0, routeId, ""));
    }

    private static String innermost(Throwable failure) {
        List<Throwable> causes = causes(failure);
        for (Throwable cause : causes.reversed()) {
            if (cause.getMessage() != null && !cause.getMessage().isBlank()) {
                boolean plain = cause instanceof IllegalArgumentException || cause instanceof IllegalStateException
                        || cause.getClass().getName().startsWith("org.apache.camel.");
                return plain ? cause.getMessage() : cause.getClass().getSimpleName() + ": " + cause.getMessage();
            }
        }
        return failure.toString();
    }

    private static int yamlLine(Throwable failure) {
        for (Throwable cause : causes(failure)) {
            Matcher matcher = YAML_LINE.matcher(String.valueOf(cause.getMessage()));
            if (matcher.find()) {
                return Integer.parseInt(matcher.group(1));
            }
        }
        return 0;
    }

    private static List<Throwable> causes(Throwable failure) {
        List<Throwable> all = new ArrayList<>();
        for (Throwable cause = failure; cause != null && !all.contains(cause); cause = cause.getCause()) {
            all.add(cause);
        }
        return all;
    }
}

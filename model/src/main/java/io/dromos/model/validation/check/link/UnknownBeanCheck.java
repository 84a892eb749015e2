package io.dromos.model.validation.check.link;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import io.dromos.model.validation.site.ElementSites;
import io.dromos.model.validation.site.EndpointSite;
import io.dromos.model.validation.site.ExpressionSite;
import io.dromos.model.validation.site.KeySite;
import io.dromos.model.validation.site.ScalarPositions;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * An option or an address that names a bean which the file does not declare: Camel does not start the route. A warning,
 * for other files may declare it; within Dromos a flow is one file.
 */
public final class UnknownBeanCheck implements DocumentCheck {

    /** Options that name a bean in every step that has them. */
    private static final Set<String> ANYWHERE = Set.of("aggregationStrategy", "aggregationRepository",
            "aggregateController", "idempotentRepository", "onPrepare", "sagaService", "comparator", "logger",
            "executorService", "timeoutCheckerExecutorService", "routePolicy");
    /** What names one by its option {@code ref}. */
    private static final Set<String> REFERRING = Set.of("bean", "process", "policy", "transacted", "method",
            "customLoadBalancer", "custom", "refErrorHandler");
    private static final Pattern WORD = Pattern.compile("[\\w\\-]+");
    /** A name alone; a class, a placeholder or an expression says itself what it is. */
    private static final Pattern NAME = Pattern.compile("#?(?:bean:)?([\\w\\-]+)");
    private static final Pattern REFERENCE = Pattern.compile("#bean:([\\w\\-]+)");
    private static final Pattern CALL = Pattern
            .compile("\\$(?:simple)?\\{bean:([\\w\\-]+)(?:\\.\\w+(?:\\([^{}]*\\))?|(?:\\?|::)[^{}]*)?}");

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        Set<String> known = document.elements().stream().map(ElementSites::element)
                .filter(element -> element.kind().equals("bean")).flatMap(bean -> bean.value("name").stream())
                .collect(Collectors.toSet());
        for (ElementSites sites : document.elements()) {
            for (KeySite key : sites.keys()) {
                if (refers(key) && key.entry().value() instanceof YamlScalar scalar) {
                    name(scalar).filter(name -> !known.contains(name))
                            .ifPresent(name -> issues.accept(issue(sites, key, scalar, name, known)));
                }
            }
            sites.endpoints().forEach(site -> address(sites, site, known, issues));
            sites.expressions().stream().filter(site -> site.expression().language().equals("simple"))
                    .forEach(site -> calls(sites, site, known, issues));
            if (sites.element().kind().equals("bean")) {
                sites.element().options().forEach(option -> property(sites.element(), option, known, issues));
            }
        }
    }

    /** {@code ${bean:name.method}}; what has more dots is a class. */
    private static void calls(ElementSites sites, ExpressionSite site, Set<String> known, Consumer<Issue> issues) {
        Matcher call = CALL.matcher(site.expression().text());
        while (call.find()) {
            String name = call.group(1);
            if (!known.contains(name)) {
                List<String> near = NearestNames.of(name, known);
                issues.accept(issue(sites.element(), name, near).on(site.scalar(), String.join(".", site.path()))
                        .part(ScalarPositions.of(site.scalar()).of(new TextRange(call.start(1), call.end(1))))
                        .fixedBy(near));
            }
        }
    }

    /** A property that is set to another bean. */
    private static void property(Element bean, Option option, Set<String> known, Consumer<Issue> issues) {
        Matcher reference = REFERENCE.matcher(option.value());
        boolean sets = option.name().startsWith("properties.") || option.name().startsWith("constructors.");
        if (sets && reference.matches() && !known.contains(reference.group(1))) {
            List<String> near = NearestNames.of(reference.group(1), known);
            issues.accept(issue(bean, reference.group(1), near).on(option.node(), option.name())
                    .fixedBy(near.stream().map(fix -> option.value().replace(reference.group(1), fix)).toList()));
        }
    }

    /** {@code bean:name}; a class has dots in its name. */
    private static void address(ElementSites sites, EndpointSite site, Set<String> known, Consumer<Issue> issues) {
        String name = site.uri().path().text();
        if (site.uri().scheme().text().equals("bean") && WORD.matcher(name).matches() && !known.contains(name)) {
            List<String> near = NearestNames.of(name, known);
            issues.accept(issue(sites.element(), name, near).on(site.scalar(), String.join(".", site.path()))
                    .part(ScalarPositions.of(site.scalar()).of(site.uri().path().range())).fixedBy(near));
        }
    }

    private static boolean refers(KeySite key) {
        return key.option().filter(option -> ANYWHERE.contains(option.name())
                || option.name().equals("ref") && REFERRING.contains(key.owner().name())).isPresent();
    }

    private static Optional<String> name(YamlScalar scalar) {
        Matcher name = NAME.matcher(scalar.value());
        return name.matches() && !scalar.isAbsent() ? Optional.of(name.group(1)) : Optional.empty();
    }

    private static Issue issue(ElementSites sites, KeySite key, YamlScalar scalar, String name, Set<String> known) {
        List<String> near = NearestNames.of(name, known);
        return issue(sites.element(), name, near).on(scalar, key.name())
                .fixedBy(near.stream().map(fix -> scalar.value().replace(name, fix)).toList());
    }

    private static Issue issue(Element element, String name, List<String> near) {
        return near.isEmpty()
                ? Issue.at(element, Severity.WARNING, "unknown-bean", name)
                : Issue.at(element, Severity.WARNING, "unknown-bean-near", name, near.getFirst());
    }
}

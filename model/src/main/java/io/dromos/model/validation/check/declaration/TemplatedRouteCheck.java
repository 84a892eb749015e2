package io.dromos.model.validation.check.declaration;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Routes made from a template: Camel refuses the file where the template is missing, for a flow is one file, and where
 * a parameter without a default is not given.
 */
public final class TemplatedRouteCheck implements DocumentCheck {

    private static final Pattern PARAMETER = Pattern.compile("parameters\\.(\\d+)\\.(\\w+)");

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        Map<String, Element> templates = new HashMap<>();
        List<Element> roots = document.document().flow().elements();
        roots.stream().filter(root -> root.kind().equals("routeTemplate"))
                .forEach(template -> template.value("id").ifPresent(id -> templates.put(id, template)));
        roots.stream().filter(root -> root.kind().equals("templatedRoute")).forEach(made -> made
                .option("routeTemplateRef").ifPresent(named -> made(made, named, templates, issues)));
    }

    private static void made(Element made, Option named, Map<String, Element> templates, Consumer<Issue> issues) {
        Element template = templates.get(named.value());
        if (template != null) {
            Set<String> missing = new TreeSet<>(required(template));
            missing.removeAll(names(made).values());
            missing.forEach(name -> issues.accept(
                    Issue.at(made, Severity.ERROR, "missing-template-parameter", named.value(), name)));
        } else if (!named.value().contains("{{")) {
            List<String> near = NearestNames.of(named.value(), templates.keySet());
            issues.accept(Issue.at(made, Severity.ERROR, "unknown-template", named.value())
                    .on(named.node(), named.name()).fixedBy(near));
        }
    }

    private static Set<String> required(Element template) {
        Set<String> required = new TreeSet<>();
        names(template).forEach((at, name) -> {
            boolean given = template.option("parameters." + at + ".defaultValue").isPresent()
                    || template.value("parameters." + at + ".required").filter("false"::equals).isPresent();
            if (!given) {
                required.add(name);
            }
        });
        return required;
    }

    /** The names of its parameters by their place in the list. */
    private static Map<String, String> names(Element element) {
        Map<String, String> names = new HashMap<>();
        for (Option option : element.options()) {
            Matcher parameter = PARAMETER.matcher(option.name());
            if (parameter.matches() && parameter.group(2).equals("name")) {
                names.put(parameter.group(1), option.value());
            }
        }
        return names;
    }
}

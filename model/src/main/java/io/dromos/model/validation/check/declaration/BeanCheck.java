package io.dromos.model.validation.check.declaration;

import io.dromos.model.expression.PlatformTypes;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import io.dromos.model.source.YamlAlias;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/**
 * Beans that a file declares: without name and type Camel refuses the file, so it does where the platform has no such
 * class, the class not what is asked of it, or a script no language. Beans of templates and Kamelets are made when a
 * route is made of these, and a script may stand for their type.
 */
public final class BeanCheck implements DocumentCheck {

    private static final String CLASS = "#class:";

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        List<Element> roots = document.document().flow().elements();
        Set<String> names = new HashSet<>();
        for (Element root : roots) {
            List<Element> beans = root.children().stream().filter(child -> child.kind().equals("bean"))
                    .filter(bean -> !(bean.source().body() instanceof YamlAlias))
                    .filter(bean -> bean.option("<<").isEmpty()).toList();
            if (root.kind().equals("beans")) {
                beans.forEach(bean -> bean(bean, names, issues));
            } else {
                Severity severity = used(root, roots) ? Severity.ERROR : Severity.WARNING;
                beans.forEach(bean -> local(bean, severity, issues));
            }
        }
    }

    /** Nothing goes wrong in a template that no route is made of. */
    private static boolean used(Element root, List<Element> roots) {
        return !root.kind().equals("routeTemplate") || root.value("id").filter(id -> roots.stream()
                .anyMatch(made -> made.value("routeTemplateRef").filter(id::equals).isPresent())).isPresent();
    }

    private static void local(Element bean, Severity severity, Consumer<Issue> issues) {
        missing(bean, "name", severity, issues);
        boolean made = bean.option("script").isPresent() && bean.option("scriptLanguage").isPresent();
        if (!made) {
            missing(bean, "type", severity, issues);
        }
        BeanMembers.check(bean, severity, issues);
    }

    private static Optional<Option> missing(Element bean, String option, Severity severity, Consumer<Issue> issues) {
        Optional<Option> given = bean.option(option).filter(found -> !found.value().isBlank());
        if (given.isEmpty()) {
            issues.accept(Issue.at(bean, severity, "missing-bean-" + option));
        }
        return given;
    }

    private static void bean(Element bean, Set<String> names, Consumer<Issue> issues) {
        missing(bean, "name", Severity.ERROR, issues);
        missing(bean, "type", Severity.ERROR, issues).ifPresent(type -> unknownClass(bean, type, issues));
        bean.option("factoryBean").ifPresent(factory -> unknownClass(bean, factory, issues));
        bean.option("script").filter(_ -> bean.value("scriptLanguage").isEmpty()).ifPresent(script -> issues
                .accept(Issue.at(bean, Severity.ERROR, "missing-script-language").on(script.node(), "script")));
        BeanMembers.check(bean, Severity.ERROR, issues);
        bean.option("name").filter(name -> !names.add(name.value())).ifPresent(name -> issues
                .accept(Issue.at(bean, Severity.WARNING, "duplicate-bean", name.value()).on(name.node(), "name")));
    }

    private static void unknownClass(Element bean, Option type, Consumer<Issue> issues) {
        String name = type.value().startsWith(CLASS) ? type.value().substring(CLASS.length()) : type.value();
        String simple = name.contains("(") ? name.substring(0, name.indexOf('(')) : name;
        if (PlatformTypes.claims(simple) && !simple.contains("{{") && !PlatformTypes.exists(simple)) {
            List<String> near = PlatformTypes.near(simple);
            issues.accept(Issue.at(bean, Severity.ERROR, "unknown-class", simple).on(type.node(), type.name())
                    .fixedBy(near.stream().map(fix -> type.value().replace(simple, fix)).toList()));
        }
    }
}

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
 * Beans that a file declares: without a type Camel refuses the file, so it does where the platform has no such class or
 * a script no language. Beans inside of templates and Kamelets are made later and need less.
 */
public final class BeanCheck implements DocumentCheck {

    private static final String CLASS = "#class:";

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        Set<String> names = new HashSet<>();
        for (Element root : document.document().flow().elements()) {
            if (root.kind().equals("beans")) {
                root.children().stream().filter(bean -> !(bean.source().body() instanceof YamlAlias))
                        .filter(bean -> bean.option("<<").isEmpty()).forEach(bean -> bean(bean, names, issues));
            }
        }
    }

    private static void bean(Element bean, Set<String> names, Consumer<Issue> issues) {
        Optional<Option> type = bean.option("type").filter(option -> !option.value().isBlank());
        if (type.isEmpty()) {
            issues.accept(Issue.at(bean, Severity.ERROR, "missing-bean-type"));
        } else {
            unknownClass(bean, type.get(), issues);
        }
        bean.option("script").filter(_ -> bean.value("scriptLanguage").isEmpty()).ifPresent(script -> issues
                .accept(Issue.at(bean, Severity.ERROR, "missing-script-language").on(script.node(), "script")));
        bean.option("name").filter(name -> !names.add(name.value())).ifPresent(name -> issues
                .accept(Issue.at(bean, Severity.WARNING, "duplicate-bean", name.value()).on(name.node(), "name")));
    }

    private static void unknownClass(Element bean, Option type, Consumer<Issue> issues) {
        String name = type.value().startsWith(CLASS) ? type.value().substring(CLASS.length()) : type.value();
        String simple = name.contains("(") ? name.substring(0, name.indexOf('(')) : name;
        if (PlatformTypes.claims(simple) && !simple.contains("{{") && !PlatformTypes.exists(simple)) {
            List<String> near = PlatformTypes.near(simple);
            issues.accept(Issue.at(bean, Severity.ERROR, "unknown-class", simple).on(type.node(), "type")
                    .fixedBy(near.stream().map(fix -> type.value().replace(simple, fix)).toList()));
        }
    }
}

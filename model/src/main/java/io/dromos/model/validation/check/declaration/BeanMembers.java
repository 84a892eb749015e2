package io.dromos.model.validation.check.declaration;

import io.dromos.model.expression.NearestNames;
import io.dromos.model.expression.PlatformTypes;
import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import io.dromos.model.source.YamlEntry;
import io.dromos.model.source.YamlMapping;
import io.dromos.model.validation.Issue;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a bean asks of its class, where that is one of the platform's or of Camel's: to be made, a method that makes or
 * starts it, properties to set. Camel refuses the file of a bean whose class has no such thing. The class is looked at
 * and never used.
 */
final class BeanMembers {

    private static final String CLASS = "#class:";
    private static final String PROPERTIES = "properties.";
    private static final Pattern NAME = Pattern.compile("[A-Za-z_]\\w*");
    /** The first name of a path, as Camel reads it: {@code address.street}, {@code entries[0]}. */
    private static final Pattern PROPERTY = Pattern.compile("([A-Za-z][\\w-]*)(?:[.\\[].*)?");
    private static final Pattern ACCESS = Pattern.compile("(?:set|get|is|with|add)(\\w+)");

    /** What makes a bean in another way than its class does. */
    private static final Set<String> MAKERS = Set.of("factoryBean", "factoryMethod", "builderClass", "script");

    private final Element bean;
    private final Severity severity;
    private final Consumer<Issue> issues;

    private BeanMembers(Element bean, Severity severity, Consumer<Issue> issues) {
        this.bean = bean;
        this.severity = severity;
        this.issues = issues;
    }

    static void check(Element bean, Severity severity, Consumer<Issue> issues) {
        Optional<Class<?>> type = bean.value("type")
                .map(name -> name.startsWith(CLASS) ? name.substring(CLASS.length()) : name)
                .flatMap(PlatformTypes::find);
        try {
            type.ifPresent(known -> new BeanMembers(bean, severity, issues).check(known));
        } catch (LinkageError _) {
            // What the class builds on is not on board: nobody knows what it has.
        }
    }

    private void check(Class<?> type) {
        boolean made = MAKERS.stream().anyMatch(maker -> bean.option(maker).isPresent());
        if (made) {
            bean.option("factoryMethod").filter(_ -> bean.option("factoryBean").isEmpty())
                    .ifPresent(option -> method(type, option));
            return;
        }
        if (type.isInterface() || Modifier.isAbstract(type.getModifiers())) {
            bean.option("type").ifPresent(option -> issues.accept(
                    Issue.at(bean, severity, "bean-not-made", type.getName()).on(option.node(), option.name())));
            return;
        }
        constructor(type);
        bean.option("initMethod").ifPresent(option -> method(type, option));
        if (!Map.class.isAssignableFrom(type) && !Collection.class.isAssignableFrom(type)) {
            properties(type);
        }
    }

    private void method(Class<?> type, Option option) {
        List<String> names = methods(type).map(Method::getName).distinct().toList();
        String name = option.value().strip();
        if (NAME.matcher(name).matches() && !names.contains(name)) {
            List<String> near = NearestNames.of(name, names);
            issues.accept(unknown("unknown-bean-method", name, type, near).on(option.node(), option.name())
                    .fixedBy(near));
        }
    }

    /** Camel takes the constructor that has as many parameters. */
    private void constructor(Class<?> type) {
        entry("constructors").filter(entry -> !below(entry).isEmpty()).ifPresent(entry -> {
            int count = below(entry).size();
            if (Arrays.stream(type.getConstructors()).noneMatch(each -> each.getParameterCount() == count)) {
                issues.accept(Issue.at(bean, severity, "no-bean-constructor", type.getSimpleName(), count)
                        .on(entry.key(), entry.keyText()));
            }
        });
    }

    private Optional<YamlEntry> entry(String key) {
        return bean.source().body() instanceof YamlMapping body ? body.entry(key) : Optional.empty();
    }

    private static List<YamlEntry> below(YamlEntry entry) {
        return entry.value() instanceof YamlMapping mapping ? mapping.entries() : List.of();
    }

    private void properties(Class<?> type) {
        List<YamlEntry> entries = entry("properties").map(BeanMembers::below).orElse(List.of());
        Set<String> names = entries.isEmpty() ? Set.of() : propertyNames(type);
        for (YamlEntry entry : entries) {
            Matcher property = PROPERTY.matcher(entry.keyText());
            if (property.matches() && !names.contains(plain(property.group(1)))) {
                unknownProperty(type, entry, property.group(1));
            }
        }
    }

    private void unknownProperty(Class<?> type, YamlEntry entry, String name) {
        List<String> settable = methods(type).map(Method::getName).filter(method -> method.matches("set.+"))
                .map(method -> Character.toLowerCase(method.charAt(3)) + method.substring(4)).distinct().toList();
        List<String> near = NearestNames.of(name, settable);
        String rest = entry.keyText().substring(name.length());
        issues.accept(unknown("unknown-bean-property", name, type, near)
                .on(entry.key(), PROPERTIES + entry.keyText())
                .fixedBy(near.stream().map(fix -> fix + rest).toList()));
    }

    private Issue unknown(String code, String name, Class<?> type, List<String> near) {
        return near.isEmpty()
                ? Issue.at(bean, severity, code, name, type.getSimpleName())
                : Issue.at(bean, severity, code + "-near", name, type.getSimpleName(), near.getFirst());
    }

    /** All that a property may be reached by: what Camel sets, and what it walks through. */
    private static Set<String> propertyNames(Class<?> type) {
        Set<String> names = new HashSet<>();
        methods(type).map(Method::getName).forEach(name -> {
            names.add(plain(name));
            Matcher access = ACCESS.matcher(name);
            if (access.matches()) {
                names.add(plain(access.group(1)));
            }
        });
        return names;
    }

    private static String plain(String name) {
        return name.replace("-", "").toLowerCase(Locale.ROOT);
    }

    private static Stream<Method> methods(Class<?> type) {
        Stream<Method> own = Stream.<Class<?>>iterate(type, each -> each != null, Class::getSuperclass)
                .flatMap(each -> Arrays.stream(each.getDeclaredMethods()));
        return Stream.concat(own, Arrays.stream(type.getMethods()));
    }
}

package io.dromos.service.runtime.restriction;

import java.util.Map;

import groovy.lang.Binding;
import groovy.lang.GroovyShell;
import groovy.lang.Script;
import org.apache.camel.language.groovy.GroovyLanguage;
import org.jspecify.annotations.Nullable;

/** Groovy whose scripts in beans are compiled as restricted as those in expressions; Camel compiles them freely. */
final class GuardedGroovyLanguage extends GroovyLanguage {

    private final GuardedGroovy shells;

    GuardedGroovyLanguage(GuardedGroovy shells) {
        this.shells = shells;
    }

    @Override
    public <T> @Nullable T evaluate(String text, Map<String, Object> bindings, Class<T> type) {
        GroovyShell shell = shells.shell();
        Script script = shell.parse(loadResource(text));
        script.setBinding(new Binding(bindings));
        return getCamelContext().getTypeConverter().convertTo(type, script.run());
    }
}

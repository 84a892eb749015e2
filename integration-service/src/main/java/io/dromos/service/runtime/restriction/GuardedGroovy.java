package io.dromos.service.runtime.restriction;

import java.util.Optional;

import groovy.lang.GroovyClassLoader;
import groovy.lang.GroovyCodeSource;
import groovy.lang.GroovyShell;
import org.apache.camel.Exchange;
import org.apache.camel.language.groovy.GroovyShellFactory;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.MultipleCompilationErrorsException;
import org.codehaus.groovy.control.customizers.SecureASTCustomizer;
import org.codehaus.groovy.control.messages.ExceptionMessage;

/**
 * Compiles the Groovy scripts of a flow so that they name only classes that flows may name and call no method that
 * starts processes or leads to reflection. A script that does is refused when it is compiled.
 *
 * <p>
 * Any thread may use it.
 */
final class GuardedGroovy implements GroovyShellFactory {

    private final Restrictions restrictions;
    private final ClassLoader own;

    GuardedGroovy(Restrictions restrictions, ClassLoader own) {
        this.restrictions = restrictions;
        this.own = own;
    }

    @Override
    public GroovyShell createGroovyShell(Exchange exchange) {
        return shell();
    }

    /** Compiles as restricted as for an exchange. */
    GroovyShell shell() {
        SecureASTCustomizer customizer = new SecureASTCustomizer();
        customizer.setIndirectImportCheckEnabled(false);
        customizer.setPackageAllowed(false);
        customizer.addExpressionCheckers(new GroovyExpressions(restrictions, own));
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.addCompilationCustomizers(new GroovyAnnotations(), customizer);
        return new GroovyShell(new Compiler(own, configuration), configuration);
    }

    /** Lets a refusal through as itself, without the compiler's report around it. */
    private static final class Compiler extends GroovyClassLoader {

        Compiler(ClassLoader parent, CompilerConfiguration configuration) {
            super(parent, configuration);
        }

        @Override
        public Class<?> parseClass(GroovyCodeSource source, boolean cached) {
            try {
                return super.parseClass(source, cached);
            } catch (MultipleCompilationErrorsException failure) {
                throw refusal(failure).orElseThrow(() -> failure);
            }
        }

        private static Optional<RuntimeException> refusal(MultipleCompilationErrorsException failure) {
            return failure.getErrorCollector().getErrors().stream().filter(ExceptionMessage.class::isInstance)
                    .map(error -> ((ExceptionMessage) error).getCause())
                    .filter(NotAllowedException.class::isInstance)
                    .<RuntimeException>map(NotAllowedException.class::cast)
                    .findFirst();
        }
    }
}

package io.dromos.service.runtime.restriction;

import groovy.lang.GroovyShell;
import org.apache.camel.Exchange;
import org.apache.camel.language.groovy.GroovyShellFactory;
import org.codehaus.groovy.control.CompilerConfiguration;
import org.codehaus.groovy.control.customizers.SecureASTCustomizer;

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
        SecureASTCustomizer customizer = new SecureASTCustomizer();
        customizer.setIndirectImportCheckEnabled(false);
        customizer.setPackageAllowed(false);
        customizer.addExpressionCheckers(new GroovyExpressions(restrictions, own));
        CompilerConfiguration configuration = new CompilerConfiguration();
        configuration.addCompilationCustomizers(new GroovyAnnotations(), customizer);
        return new GroovyShell(own, configuration);
    }
}

package io.dromos.service.runtime.restriction;

import org.codehaus.groovy.ast.AnnotatedNode;
import org.codehaus.groovy.ast.AnnotationNode;
import org.codehaus.groovy.ast.ClassCodeVisitorSupport;
import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.classgen.GeneratorContext;
import org.codehaus.groovy.control.CompilePhase;
import org.codehaus.groovy.control.SourceUnit;
import org.codehaus.groovy.control.customizers.CompilationCustomizer;

/**
 * Refuses annotations in scripts before the compiler acts on them: {@code @Grab} loads code, {@code @ASTTest} runs it.
 */
final class GroovyAnnotations extends CompilationCustomizer {

    /** The compiler's own mark on what it adds. */
    private static final String OWN = "groovy.transform.Generated";

    GroovyAnnotations() {
        super(CompilePhase.CONVERSION);
    }

    @Override
    public void call(SourceUnit source, GeneratorContext context, ClassNode type) {
        new ClassCodeVisitorSupport() {

            @Override
            protected SourceUnit getSourceUnit() {
                return source;
            }

            @Override
            public void visitAnnotations(AnnotatedNode node) {
                for (AnnotationNode annotation : node.getAnnotations()) {
                    if (annotation.getClassNode().getName().equals(OWN)) {
                        continue;
                    }
                    throw NotAllowedException.script("@" + annotation.getClassNode().getName());
                }
            }
        }.visitClass(type);
    }
}

package io.dromos.service.runtime.restriction;

import java.util.Set;

import org.codehaus.groovy.ast.ClassNode;
import org.codehaus.groovy.ast.expr.CastExpression;
import org.codehaus.groovy.ast.expr.ClassExpression;
import org.codehaus.groovy.ast.expr.ConstantExpression;
import org.codehaus.groovy.ast.expr.ConstructorCallExpression;
import org.codehaus.groovy.ast.expr.Expression;
import org.codehaus.groovy.ast.expr.MethodCall;
import org.codehaus.groovy.ast.expr.MethodPointerExpression;
import org.codehaus.groovy.ast.expr.PropertyExpression;
import org.codehaus.groovy.ast.expr.StaticMethodCallExpression;
import org.codehaus.groovy.control.customizers.SecureASTCustomizer.ExpressionChecker;
import org.jspecify.annotations.Nullable;

/** Looks at every expression of a script: the classes it names and the methods it calls must be harmless. */
record GroovyExpressions(Restrictions restrictions, ClassLoader own) implements ExpressionChecker {

    private static final Set<String> METHODS = Set.of("execute", "getClass", "forName", "getClassLoader", "evaluate",
            "getMetaClass", "setMetaClass", "invokeMethod", "invokeConstructor", "getProperties", "methodMissing",
            "toURL", "exit", "loadClass",
            "getApplicationContextClassLoader", "getClassResolver", "getApplicationContext", "addRoutes");

    /** The compiler writes it into scripts with classes of their own; the guard at run time closes it. */
    private static final String COMPILERS_OWN = "org.codehaus.groovy.runtime.InvokerHelper";

    private static final Set<String> PROPERTIES = Set.of("class", "metaClass", "classLoader", "classResolver",
            "applicationContextClassLoader", "applicationContext");

    @Override
    public boolean isAuthorized(Expression expression) {
        switch (expression) {
            case ClassExpression named -> checkType(named.getType());
            case ConstructorCallExpression made -> checkType(made.getType());
            case StaticMethodCallExpression called -> {
                checkType(called.getOwnerType());
                checkMethod(called.getMethod());
            }
            case CastExpression cast -> checkType(cast.getType());
            case MethodPointerExpression pointer -> checkName(pointer.getMethodName());
            case PropertyExpression property -> checkProperty(property);
            case MethodCall call -> checkMethod(call.getMethodAsString());
            default -> {
                return true;
            }
        }
        return true;
    }

    private void checkType(ClassNode type) {
        ClassNode element = type;
        while (element.isArray()) {
            element = element.getComponentType();
        }
        if (element.isPrimaryClassNode() || element.getName().equals(COMPILERS_OWN)
                || restrictions.allowsClass(element.getName()) || isOwn(element.getName())) {
            return;
        }
        throw NotAllowedException.type(element.getName());
    }

    private boolean isOwn(String name) {
        try {
            return own.equals(Class.forName(name, false, own).getClassLoader());
        } catch (ClassNotFoundException | LinkageError unknown) {
            return false;
        }
    }

    private static void checkProperty(PropertyExpression property) {
        checkName(property.getProperty());
        if (property.getPropertyAsString() != null && PROPERTIES.contains(property.getPropertyAsString())) {
            throw NotAllowedException.script("." + property.getPropertyAsString());
        }
    }

    /** A name that is put together while the script runs could be any name. */
    private static void checkName(Expression name) {
        if (!(name instanceof ConstantExpression)) {
            throw NotAllowedException.script(name.getText());
        }
        checkMethod(name.getText());
    }

    private static void checkMethod(@Nullable String method) {
        if (method == null) {
            throw NotAllowedException.script("a method name that is computed");
        }
        if (METHODS.contains(method)) {
            throw NotAllowedException.script(method + "()");
        }
    }
}

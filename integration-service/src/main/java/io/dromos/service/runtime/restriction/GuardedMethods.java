package io.dromos.service.runtime.restriction;

import java.util.List;
import java.util.Set;

import org.apache.camel.CamelContext;
import org.apache.camel.Exchange;
import org.apache.camel.Expression;
import org.apache.camel.language.bean.BeanExpression;
import org.apache.camel.language.bean.BeanLanguage;
import org.apache.camel.language.bean.RuntimeBeanExpressionException;
import org.apache.camel.support.ExpressionAdapter;
import org.apache.camel.util.OgnlHelper;
import org.jspecify.annotations.Nullable;

/**
 * Methods that are named in expressions, one after the other, as in {@code ${body.order.total}}: none is called on an
 * object that leads to files, processes, classes or the engine, however the expression came by it.
 */
final class GuardedMethods extends BeanLanguage {

    private final Restrictions restrictions;

    GuardedMethods(Restrictions restrictions) {
        this.restrictions = restrictions;
    }

    @Override
    protected BeanExpression createBeanExpression(String text) {
        restrictions.checkMethod(text);
        return super.createBeanExpression(text);
    }

    @Override
    public Expression createExpression(String text) {
        return guarded(super.createExpression(text));
    }

    @Override
    public Expression createExpression(String text, Object[] properties) {
        for (Object property : properties) {
            if (property instanceof String option) {
                restrictions.checkMethod(option);
            }
        }
        return guarded(super.createExpression(text, properties));
    }

    private Expression guarded(Expression expression) {
        return expression instanceof BeanExpression methods && !restrictions.allow().scripts()
                ? new Chain(methods)
                : expression;
    }

    /** Calls one method at a time where Camel would call them all, and else as Camel does. */
    private static final class Chain extends ExpressionAdapter {

        /** What a context tells about itself. */
        private static final Set<String> HARMLESS = Set.of("name", "getName", "version", "getVersion", "status",
                "getStatus", "uptime", "getUptime", "uptimeMillis", "getUptimeMillis", "managementName",
                "getManagementName");

        private final BeanExpression whole;
        private final List<String> methods;
        /** Calls the first method; made once, for it may keep the bean. */
        private final BeanExpression first;

        Chain(BeanExpression whole) {
            this.whole = whole;
            this.methods = whole.getMethod() == null ? List.of() : OgnlHelper.splitOgnl(whole.getMethod());
            this.first = methods.size() < 2 ? whole : first(methods.getFirst());
        }

        @Override
        public @Nullable Object evaluate(Exchange exchange) {
            Object target = target(exchange);
            check(target, methods.isEmpty() ? "" : methods.getFirst());
            Object value = first.evaluate(exchange, Object.class);
            for (int i = 0; i < methods.size(); i++) {
                String method = methods.get(i);
                if (i > 0) {
                    check(value, method);
                    value = called(new BeanExpression(value, method)).evaluate(exchange, Object.class);
                }
                if (value == null && OgnlHelper.isNullSafeOperator(method)) {
                    return null;
                }
                if (value == null && i + 1 < methods.size()) {
                    String name = target == null ? whole.getBeanName() : target.getClass().getCanonicalName();
                    throw new RuntimeBeanExpressionException(exchange, name, whole.getMethod(),
                            "last method returned null and therefore cannot continue to invoke method "
                                    + methods.get(i + 1) + " on a null instance");
                }
            }
            return whole.getResultType() == null
                    ? value
                    : exchange.getContext().getTypeConverter().convertTo(whole.getResultType(), exchange, value);
        }

        private @Nullable Object target(Exchange exchange) {
            return whole.getBeanName() == null
                    ? whole.getBean()
                    : exchange.getContext().getRegistry().lookupByName(whole.getBeanName());
        }

        private BeanExpression first(String method) {
            if (whole.getBeanName() != null) {
                return called(new BeanExpression(whole.getBeanName(), method));
            }
            return called(whole.getType() == null
                    ? new BeanExpression(whole.getBean(), method)
                    : new BeanExpression(whole.getType(), method));
        }

        private BeanExpression called(BeanExpression step) {
            step.setBeanComponent(whole.getBeanComponent());
            step.setParameterMappingStrategy(whole.getParameterMappingStrategy());
            step.setSimple(whole.getSimple());
            step.setScope(whole.getScope());
            step.setValidate(false);
            step.init(whole.getBeanComponent().getCamelContext());
            return step;
        }

        private static void check(@Nullable Object target, String method) {
            boolean harmless = target instanceof CamelContext
                    && HARMLESS.contains(OgnlHelper.removeOperators(OgnlHelper.removeLeadingOperators(method)));
            if (target != null && !harmless
                    && (target instanceof Class<?> || ScriptGuard.isClosed(target.getClass()))) {
                throw NotAllowedException.script(target.getClass().getName() + " " + method);
            }
        }
    }
}

package io.dromos.service.runtime.restriction;

import java.util.function.Predicate;

import groovy.lang.DelegatingMetaClass;
import groovy.lang.MetaClass;
import groovy.lang.MetaMethod;
import org.jspecify.annotations.Nullable;

/**
 * Groovy's way to a type, closed where a rule says so. The rule is given the name of a method or property. Any thread.
 */
final class GuardedMeta extends DelegatingMetaClass {

    private final Predicate<String> closed;

    GuardedMeta(MetaClass normal, Predicate<String> closed) {
        super(normal);
        this.closed = closed;
    }

    private void check(String name) {
        if (closed.test(name)) {
            throw NotAllowedException.type(getTheClass().getName());
        }
    }

    @Override
    public @Nullable Object invokeConstructor(Object[] arguments) {
        check("new");
        return super.invokeConstructor(arguments);
    }

    @Override
    public @Nullable Object invokeMethod(Object object, String name, @Nullable Object arguments) {
        check(name);
        return super.invokeMethod(object, name, arguments);
    }

    @Override
    public @Nullable Object invokeMethod(Object object, String name, Object[] arguments) {
        check(name);
        return super.invokeMethod(object, name, arguments);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Groovy declares it
    public @Nullable Object invokeMethod(Class sender, Object object, String name, Object[] arguments,
            boolean callToSuper, boolean fromInside) {
        check(name);
        return super.invokeMethod(sender, object, name, arguments, callToSuper, fromInside);
    }

    @Override
    public @Nullable Object invokeStaticMethod(Object object, String name, Object[] arguments) {
        check(name);
        return super.invokeStaticMethod(object, name, arguments);
    }

    @Override
    @SuppressWarnings({"rawtypes", "deprecation"}) // as Groovy declares it, and still calls it
    public @Nullable MetaMethod pickMethod(String name, Class[] types) {
        check(name);
        return super.pickMethod(name, types);
    }

    @Override
    public @Nullable Object getProperty(Object object, String name) {
        check(name);
        return super.getProperty(object, name);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Groovy declares it
    public @Nullable Object getProperty(Class sender, Object object, String name, boolean useSuper,
            boolean fromInside) {
        check(name);
        return super.getProperty(sender, object, name, useSuper, fromInside);
    }

    @Override
    public @Nullable Object getAttribute(Object object, String name) {
        check(name);
        return super.getAttribute(object, name);
    }

    @Override
    @SuppressWarnings("rawtypes") // as Groovy declares it
    public @Nullable Object getAttribute(Class sender, Object object, String name, boolean useSuper) {
        check(name);
        return super.getAttribute(sender, object, name, useSuper);
    }

    @Override
    public void setProperty(Object object, String name, @Nullable Object value) {
        check(name);
        super.setProperty(object, name, value);
    }

    @Override
    public void setAttribute(Object object, String name, @Nullable Object value) {
        check(name);
        super.setAttribute(object, name, value);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other;
    }

    @Override
    public int hashCode() {
        return System.identityHashCode(this);
    }
}

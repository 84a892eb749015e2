package io.dromos.service.runtime.restriction;

import org.apache.camel.CamelContext;
import org.apache.camel.Expression;
import org.apache.camel.Predicate;
import org.apache.camel.language.jq.JqLanguage;
import org.apache.camel.language.simple.FileLanguage;
import org.apache.camel.language.simple.SimpleLanguage;
import org.apache.camel.spi.Language;
import org.apache.camel.spi.LanguageResolver;
import org.jspecify.annotations.Nullable;

/** Resolves the languages that flows may use; those that could read the environment look at each text first. */
record GuardedLanguages(Restrictions restrictions, LanguageResolver camel,
        GuardedGroovy groovy) implements LanguageResolver {

    @Override
    public Language resolveLanguage(String name, CamelContext context) {
        if (!restrictions.allowsLanguage(name)) {
            throw NotAllowedException.language(name);
        }
        return switch (name) {
            case "simple" -> new GuardedSimple(restrictions);
            case "file" -> new GuardedFileLanguage(restrictions);
            case "jq" -> new GuardedJq(restrictions);
            case "groovy" -> restrictions.allow().scripts()
                    ? camel.resolveLanguage(name, context)
                    : new GuardedGroovyLanguage(groovy);
            case "bean", "method" -> new GuardedMethods(restrictions);
            default -> camel.resolveLanguage(name, context);
        };
    }

    private static final class GuardedSimple extends SimpleLanguage {

        private final Restrictions restrictions;

        GuardedSimple(Restrictions restrictions) {
            this.restrictions = restrictions;
        }

        @Override
        public Predicate createPredicate(String text) {
            restrictions.checkSimple(text);
            return super.createPredicate(text);
        }

        @Override
        public Predicate createPredicate(String text, Object[] properties) {
            restrictions.checkSimple(text);
            return super.createPredicate(text, properties);
        }

        @Override
        public Expression createExpression(String text) {
            restrictions.checkSimple(text);
            return super.createExpression(text);
        }

        @Override
        public Expression createExpression(String text, Object[] properties) {
            restrictions.checkSimple(text);
            return super.createExpression(text, properties);
        }
    }

    private static final class GuardedFileLanguage extends FileLanguage {

        private final Restrictions restrictions;

        GuardedFileLanguage(Restrictions restrictions) {
            this.restrictions = restrictions;
        }

        @Override
        public Predicate createPredicate(String text) {
            restrictions.checkSimple(text);
            return super.createPredicate(text);
        }

        @Override
        public Expression createExpression(String text) {
            restrictions.checkSimple(text);
            return super.createExpression(text);
        }
    }

    private static final class GuardedJq extends JqLanguage {

        private final Restrictions restrictions;

        GuardedJq(Restrictions restrictions) {
            this.restrictions = restrictions;
        }

        @Override
        public Expression createExpression(@Nullable Expression source, String text,
                Object @Nullable [] properties) {
            restrictions.checkJq(text);
            return super.createExpression(source, text, properties);
        }
    }
}

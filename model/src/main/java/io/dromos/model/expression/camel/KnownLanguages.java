package io.dromos.model.expression.camel;

import io.dromos.model.catalog.Catalog;
import org.apache.camel.CamelContext;
import org.apache.camel.Expression;
import org.apache.camel.NoSuchLanguageException;
import org.apache.camel.Predicate;
import org.apache.camel.spi.Language;
import org.apache.camel.spi.LanguageResolver;
import org.apache.camel.support.builder.ExpressionBuilder;
import org.apache.camel.support.builder.PredicateBuilder;

/**
 * Languages for parsing only: one that the catalog knows and that is not on this class path stands in by a constant, so
 * that <code>${jq(.name)}</code> is no error on a machine that only draws.
 */
final class KnownLanguages implements LanguageResolver {

    private final Catalog catalog;
    private final LanguageResolver own;

    KnownLanguages(Catalog catalog, LanguageResolver own) {
        this.catalog = catalog;
        this.own = own;
    }

    @Override
    public Language resolveLanguage(String name, CamelContext context) {
        try {
            return own.resolveLanguage(name, context);
        } catch (NoSuchLanguageException missing) {
            if (catalog.language(name).isEmpty()) {
                throw missing;
            }
            return new StandIn();
        }
    }

    private static final class StandIn implements Language {

        @Override
        public Expression createExpression(String text) {
            return ExpressionBuilder.constantExpression(text);
        }

        @Override
        public Predicate createPredicate(String text) {
            return PredicateBuilder.constant(true);
        }
    }
}

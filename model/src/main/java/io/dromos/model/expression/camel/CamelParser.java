package io.dromos.model.expression.camel;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.camel.ReadingOnly.BeyondTheText;
import java.util.Optional;
import org.apache.camel.NoSuchBeanException;
import org.apache.camel.impl.DefaultCamelContext;
import org.apache.camel.language.simple.SimpleExpressionParser;
import org.apache.camel.language.simple.SimplePredicateParser;
import org.apache.camel.language.simple.types.SimpleIllegalSyntaxException;
import org.apache.camel.spi.LanguageResolver;
import org.jspecify.annotations.Nullable;

/**
 * Camel's parser for Simple on a context that is built and never started; nothing is evaluated. The context is made by
 * the first question (0.2 s). Any thread may use it.
 */
final class CamelParser {

    /** What the parser said: its first error only. {@code index} is -1 if it names no place. */
    record Refusal(int index, String message, boolean missingBean) {}

    /** Functions for attachments come from a library that only the service needs. */
    private static final String ELSEWHERE = "Cannot find SimpleLanguageFunctionFactory";

    private final Catalog catalog;
    private volatile @Nullable DefaultCamelContext context;

    CamelParser(Catalog catalog) {
        this.catalog = catalog;
    }

    Optional<Refusal> refusal(String text, boolean predicate) {
        try {
            DefaultCamelContext built = context();
            if (predicate) {
                new SimplePredicateParser(built, text, true, null).parsePredicate().init(built);
            } else {
                new SimpleExpressionParser(built, text, true, null).parseExpression().init(built);
            }
            return Optional.empty();
        } catch (SimpleIllegalSyntaxException refused) {
            if (String.valueOf(refused.getMessage()).startsWith(ELSEWHERE) || BeyondTheText.in(refused)) {
                return Optional.empty();
            }
            return Optional.of(new Refusal(refused.getIndex(), shortMessage(refused), missingBean(refused)));
        } catch (RuntimeException | StackOverflowError unexpected) {
            if (BeyondTheText.in(unexpected)) {
                return Optional.empty();
            }
            return Optional.of(new Refusal(-1, String.valueOf(unexpected.getMessage()), missingBean(unexpected)));
        }
    }

    private static String shortMessage(SimpleIllegalSyntaxException refused) {
        String brief = refused.getShortMessage();
        String message = brief != null ? brief : String.valueOf(refused.getMessage());
        return message.lines().findFirst().orElse("");
    }

    private static boolean missingBean(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof NoSuchBeanException || cause instanceof ClassNotFoundException) {
                return true;
            }
        }
        return false;
    }

    private DefaultCamelContext context() {
        DefaultCamelContext built = context;
        if (built == null) {
            synchronized (this) {
                built = context;
                if (built == null) {
                    built = build();
                    context = built;
                }
            }
        }
        return built;
    }

    private DefaultCamelContext build() {
        DefaultCamelContext built = new DefaultCamelContext(false);
        built.disableJMX();
        built.build();
        ReadingOnly.keep(built);
        LanguageResolver resolver = built.getCamelContextExtension().getContextPlugin(LanguageResolver.class);
        built.getCamelContextExtension().addContextPlugin(LanguageResolver.class,
                new KnownLanguages(catalog, resolver));
        return built;
    }
}

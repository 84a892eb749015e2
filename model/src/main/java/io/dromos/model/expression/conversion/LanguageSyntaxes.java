package io.dromos.model.expression.conversion;

import io.dromos.model.expression.conversion.Meaning.Bean;
import io.dromos.model.expression.conversion.Meaning.ExchangeProperty;
import io.dromos.model.expression.conversion.Meaning.Header;
import io.dromos.model.expression.conversion.Meaning.Variable;
import java.util.Map;
import java.util.Optional;

/** The languages whose plain expressions are understood, by Camel's names of them. */
final class LanguageSyntaxes {

    private static final Map<String, LanguageSyntax> ALL = Map.ofEntries(Map.entry("simple", new SimpleSyntax()),
            Map.entry("csimple", new SimpleSyntax()), Map.entry("constant", new ConstantSyntax()),
            Map.entry("header", new NameSyntax(Header::new,
                    said -> said instanceof Header(String name) ? Optional.of(name) : Optional.empty())),
            Map.entry("exchangeProperty", new NameSyntax(ExchangeProperty::new,
                    said -> said instanceof ExchangeProperty(String name) ? Optional.of(name) : Optional.empty())),
            Map.entry("variable", new NameSyntax(Variable::new,
                    said -> said instanceof Variable(String name) ? Optional.of(name) : Optional.empty())),
            Map.entry("ref", new NameSyntax(Bean::new,
                    said -> said instanceof Bean(String name) ? Optional.of(name) : Optional.empty())),
            Map.entry("method", new MethodSyntax()), Map.entry("jq", new JqSyntax()),
            Map.entry("jsonpath", new JsonPathSyntax()), Map.entry("xpath", new XPathSyntax()),
            Map.entry("groovy", new ScriptSyntax("body", "headers", "exchangeProperties", "variables", "", "")),
            Map.entry("js", new ScriptSyntax("body", "headers", "properties", "", "", "")),
            Map.entry("mvel", new ScriptSyntax("request.body", "request.headers", "properties", "", "", "")),
            Map.entry("ognl", new ScriptSyntax("request.body", "request.headers", "exchange.properties", "", "", "")),
            Map.entry("spel",
                    new ScriptSyntax("request.body", "request.headers", "exchange.properties", "", "#{", "}")));

    private LanguageSyntaxes() {
    }

    static Optional<LanguageSyntax> of(String language) {
        return Optional.ofNullable(ALL.get(language));
    }
}

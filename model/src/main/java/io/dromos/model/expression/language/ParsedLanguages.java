package io.dromos.model.expression.language;

import io.dromos.model.expression.language.data.DataSonnetSyntax;
import io.dromos.model.expression.language.data.JqSyntax;
import io.dromos.model.expression.language.data.JsltSyntax;
import io.dromos.model.expression.language.data.JsonPathSyntax;
import io.dromos.model.expression.language.data.XPathSyntax;
import io.dromos.model.expression.language.data.XQuerySyntax;
import io.dromos.model.expression.language.parser.ParsedLanguage;
import io.dromos.model.expression.language.script.GroovySyntax;
import io.dromos.model.expression.language.script.JavaScriptSyntax;
import io.dromos.model.expression.language.script.JavaSyntax;
import io.dromos.model.expression.language.script.MvelSyntax;
import io.dromos.model.expression.language.script.OgnlSyntax;
import io.dromos.model.expression.language.spel.SpelSyntax;
import java.util.List;

/** The languages that are read by a library of their own, most used first; shared, for they load much. */
final class ParsedLanguages {

    static final List<ParsedLanguage> ALL = List.of(new ParsedLanguage(new JsonPathSyntax()),
            new ParsedLanguage(new JqSyntax()), new ParsedLanguage(new XPathSyntax()),
            new ParsedLanguage(new GroovySyntax()), new ParsedLanguage(new XQuerySyntax()),
            new ParsedLanguage(new JsltSyntax()), new ParsedLanguage(new DataSonnetSyntax()),
            new ParsedLanguage(new JavaScriptSyntax()), new ParsedLanguage(new JavaSyntax()),
            new ParsedLanguage(new MvelSyntax()), new ParsedLanguage(new OgnlSyntax()),
            new ParsedLanguage(new SpelSyntax()));

    private ParsedLanguages() {
    }
}

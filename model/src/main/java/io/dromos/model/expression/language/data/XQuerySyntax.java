package io.dromos.model.expression.language.data;

import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import java.util.List;
import java.util.Set;

/** XQuery by Saxon. */
public final class XQuerySyntax implements Syntax {

    private static final Brackets BRACKETS = new Brackets("\"'", false, "", "(:");

    private final SaxonParser saxon = new SaxonParser();

    @Override
    public Set<String> languages() {
        return Set.of("xquery");
    }

    @Override
    public Brackets brackets() {
        return BRACKETS;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        return saxon.query(text);
    }

    @Override
    public String sample() {
        return "for $x in //a return";
    }
}

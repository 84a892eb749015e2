package io.dromos.model.expression.language.data;

import com.schibsted.spt.data.jslt.parser.JsltParser;
import com.schibsted.spt.data.jslt.parser.ParseException;
import com.schibsted.spt.data.jslt.parser.TokenMgrError;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.JavaCcMessages;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import java.io.StringReader;
import java.util.List;
import java.util.Set;

/** JSLT's grammar alone: its compiler would read the modules that a text imports, and compute constant parts. */
public final class JsltSyntax implements Syntax {

    private static final Brackets BRACKETS = new Brackets("\"", true, "//", "");

    @Override
    public Set<String> languages() {
        return Set.of("jslt");
    }

    @Override
    public Brackets brackets() {
        return BRACKETS;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        try {
            new JsltParser(new StringReader(text)).Start();
            return List.of();
        } catch (ParseException | TokenMgrError wrong) {
            return List.of(JavaCcMessages.refusal(text, String.valueOf(wrong.getMessage())));
        }
    }

    @Override
    public String sample() {
        return "{\"a\": .b";
    }
}

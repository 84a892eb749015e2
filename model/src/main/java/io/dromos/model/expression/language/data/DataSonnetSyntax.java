package io.dromos.model.expression.language.data;

import com.datasonnet.jsonnet.Parser;
import fastparse.IndexedParserInput;
import fastparse.ParsingRun;
import fastparse.package$;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import java.util.List;
import java.util.Set;

/** DataSonnet's grammar alone, without its mapper: nothing is evaluated. */
public final class DataSonnetSyntax implements Syntax {

    @Override
    public Set<String> languages() {
        return Set.of("datasonnet");
    }

    @Override
    public Brackets brackets() {
        return Brackets.LIKE_JAVA;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        ParsingRun<?> run = package$.MODULE$.parseInputRaw(new IndexedParserInput(text), Parser::document, false, 0,
                -1, package$.MODULE$.parse$default$5(), true);
        return run.isSuccess() ? List.of() : List.of(Refusal.unexpected(text, run.index()));
    }

    @Override
    public String sample() {
        return "local x = 1; {a: payload.b";
    }
}

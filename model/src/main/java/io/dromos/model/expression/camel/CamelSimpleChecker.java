package io.dromos.model.expression.camel;

import io.dromos.model.catalog.Catalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.camel.CamelParser.Refusal;
import io.dromos.model.message.Message;
import java.util.List;
import java.util.Optional;

/**
 * Camel's verdict on Simple expressions and predicates, on the text as it stands: at most one problem, for Camel's
 * parser stops at the first. Any thread may use it. Takes 0.03 ms for most texts; the first takes about 0.2 s.
 */
public final class CamelSimpleChecker implements ExpressionChecker {

    /** Camel's parser takes seconds for texts far beyond this; longer ones are not parsed. */
    static final int LONGEST = 32_000;

    private final CamelParser parser;
    private final RefusalReader reader;

    public CamelSimpleChecker(Catalog catalog) {
        this.parser = new CamelParser(catalog);
        this.reader = new RefusalReader(catalog);
    }

    @Override
    public boolean knows(String language) {
        return language.equals("simple");
    }

    @Override
    public List<ExpressionProblem> check(Expression expression) {
        String text = expression.text();
        if (text.length() > LONGEST) {
            return List.of(new ExpressionProblem(new TextRange(0, 0), Severity.INFO, "expression-too-long",
                    Message.of("expression.too-long", LONGEST), false, List.of()));
        }
        Optional<Refusal> refusal = parser.refusal(text, expression.kind() == ExpressionKind.PREDICATE);
        return refusal.map(refused -> List.of(reader.problem(text, refused))).orElse(List.of());
    }
}

package io.dromos.model.expression.language.parser;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.Test;

class ParsedLanguageTest {

    private static final String ENDLESS = "endless";
    private static final String TOO_DEEP = "too deep";

    private final Grammar grammar = new Grammar();
    private final ParsedLanguage language = new ParsedLanguage(grammar);

    @Test
    void goesOnWithoutAParserThatDoesNotEnd() {
        assertThat(codes(ENDLESS)).containsExactly("expression-too-long");
    }

    @Test
    void endsAParserThatNobodyWaitsFor() {
        codes(ENDLESS);

        while (BoundedParse.abandoned() > 0) {
            Thread.onSpinWait();
        }
        assertThat(grammar.stopped).containsExactly(ENDLESS);
    }

    @Test
    void loadsTheLibraryBeforeItReadsTheFirstText() {
        codes("a");

        assertThat(grammar.read).startsWith(grammar.sample()).endsWith("a");
    }

    @Test
    void aTextTooDeepForTheLibraryIsNotCalledWrong() {
        assertThat(codes(TOO_DEEP)).containsExactly("expression-too-long");
    }

    private List<String> codes(String text) {
        return language.check(new Expression("endless", text, ExpressionKind.EXPRESSION)).stream()
                .map(ExpressionProblem::code).toList();
    }

    /** Does not end, or fails, where the text says so. */
    private static final class Grammar implements Syntax {

        private final List<String> read = new CopyOnWriteArrayList<>();
        private final List<String> stopped = new CopyOnWriteArrayList<>();

        @Override
        public Set<String> languages() {
            return Set.of("endless");
        }

        @Override
        public Brackets brackets() {
            return Brackets.LIKE_JAVA;
        }

        @Override
        public List<Refusal> refusals(String text, ExpressionKind kind) {
            read.add(text);
            if (text.equals(TOO_DEEP)) {
                throw new IllegalStateException(new StackOverflowError());
            }
            while (text.equals(ENDLESS)) {
                listen(text);
            }
            return List.of();
        }

        private void listen(String text) {
            try {
                Abandoned.check();
            } catch (Abandoned nobodyWaits) {
                stopped.add(text);
                throw nobodyWaits;
            }
        }

        @Override
        public String sample() {
            return "sample";
        }
    }
}

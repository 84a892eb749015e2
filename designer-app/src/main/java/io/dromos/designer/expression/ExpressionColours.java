package io.dromos.designer.expression;

import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.TextRange;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/** Style classes for an expression's text: a colour for each token, a squiggle under each problem. */
final class ExpressionColours {

    private ExpressionColours() {
    }

    /** Spans over the whole text, which must not be empty. */
    static StyleSpans<Collection<String>> of(String text, List<ExpressionToken> tokens,
            List<ExpressionProblem> problems, Optional<TextRange> failedAt, List<TextRange> braces) {
        StyleSpans<Collection<String>> spans = tokens(text.length(), tokens);
        for (ExpressionProblem problem : problems.reversed()) {
            String style = "squiggle-" + problem.severity().name().toLowerCase(Locale.ROOT);
            spans = spans.overlay(mark(text.length(), visible(problem.range(), text), style), ExpressionColours::both);
        }
        if (failedAt.isPresent()) {
            spans = spans.overlay(mark(text.length(), visible(failedAt.get(), text), "failed-at"),
                    ExpressionColours::both);
        }
        for (TextRange brace : braces) {
            spans = spans.overlay(mark(text.length(), brace, "matching-brace"), ExpressionColours::both);
        }
        return spans;
    }

    /** A problem without a width, or behind the text, is shown under the nearest character. */
    private static TextRange visible(TextRange range, String text) {
        int end = Math.clamp(range.end(), 1, text.length());
        return new TextRange(Math.min(range.start(), end - 1), end);
    }

    private static StyleSpans<Collection<String>> tokens(int length, List<ExpressionToken> tokens) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        int at = 0;
        for (ExpressionToken token : tokens) {
            int end = Math.min(length, token.range().end());
            if (end > at) {
                spans.add(List.of("token-" + token.kind().name().toLowerCase(Locale.ROOT)), end - at);
                at = end;
            }
        }
        spans.add(List.of(), length - at);
        return spans.create();
    }

    private static StyleSpans<Collection<String>> mark(int length, TextRange range, String style) {
        StyleSpansBuilder<Collection<String>> spans = new StyleSpansBuilder<>();
        spans.add(List.of(), range.start());
        spans.add(List.of(style), range.length());
        spans.add(List.of(), length - range.end());
        return spans.create();
    }

    private static Collection<String> both(Collection<String> below, Collection<String> above) {
        if (above.isEmpty()) {
            return below;
        }
        List<String> styles = new ArrayList<>(below);
        styles.addAll(above);
        return styles;
    }
}

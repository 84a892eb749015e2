package io.dromos.designer.expression;

import io.dromos.designer.ui.input.PlaceKnowledge;
import io.dromos.model.expression.Completion;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.KnownName;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.conversion.LanguageConversion;
import io.dromos.model.expression.conversion.Meaning;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Completes what arrives in the words of any language that has some: fields by the body's shape, headers, exchange
 * properties, variables. Any thread may use it.
 */
final class ReferenceCompletion {

    private static final String WORD = "_.$@[]\"'()#:-";

    private ReferenceCompletion() {
    }

    /** Those that fit what is typed before the caret, those that begin with it first. */
    static List<Completion> of(Expression expression, int caret, PlaceKnowledge known) {
        String text = expression.text();
        int at = Math.clamp(caret, 0, text.length());
        int start = wordStart(text, at);
        String typed = text.substring(start, at).toLowerCase(Locale.ROOT);
        List<Completion> found = new ArrayList<>();
        boolean encoded = known.names().encoded();
        add(found, expression, new TextRange(start, at), typed, known.names().fields(),
                name -> Meaning.Body.fields(name, encoded));
        add(found, expression, new TextRange(start, at), typed, known.names().headers(), Meaning.Header::new);
        add(found, expression, new TextRange(start, at), typed, known.names().exchangeProperties(),
                Meaning.ExchangeProperty::new);
        add(found, expression, new TextRange(start, at), typed, known.names().variables(), Meaning.Variable::new);
        found.sort(Comparator.comparing(one -> !one.insert().toLowerCase(Locale.ROOT).startsWith(typed)));
        return List.copyOf(found);
    }

    private static void add(List<Completion> found, Expression expression, TextRange replace, String typed,
            List<KnownName> names, Function<String, Meaning> meaning) {
        for (KnownName name : names) {
            LanguageConversion.write(meaning.apply(name.name()), expression.language())
                    .filter(words -> fits(words.toLowerCase(Locale.ROOT), name.name().toLowerCase(Locale.ROOT), typed))
                    .ifPresent(words -> found.add(new Completion(replace, words, words.length(), words, name.detail(),
                            name.documentation())));
        }
    }

    /** What is typed begins the whole, or stands in the name without what the language writes around it. */
    private static boolean fits(String words, String name, String typed) {
        String plain = typed.replaceAll("^[^\\p{Alnum}]+", "");
        return words.startsWith(typed) || !plain.isEmpty() && name.contains(plain);
    }

    private static int wordStart(String text, int at) {
        int start = at;
        while (start > 0 && (Character.isLetterOrDigit(text.charAt(start - 1))
                || WORD.indexOf(text.charAt(start - 1)) >= 0)) {
            start--;
        }
        return start;
    }
}

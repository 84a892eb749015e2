package io.dromos.model.validation.check.value;

import io.dromos.model.expression.PlatformTypes;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Names of Java classes: their shape, and of those of the platform whether they exist. */
final class ClassNameText {

    private static final Pattern NAME = Pattern
            .compile("[\\p{L}_$][\\p{L}\\p{N}_$]*(?:\\.[\\p{L}_$][\\p{L}\\p{N}_$]*)*(?:\\[])*");
    private static final Pattern START = Pattern.compile("(?:[\\p{L}_$][\\p{L}\\p{N}_$]*\\.?)*+");

    private ClassNameText() {
    }

    static List<WrongPart> wrong(String value) {
        if (NAME.matcher(value).matches()) {
            return known(value.replace("[]", ""))
                    ? List.of()
                    : List.of(new WrongPart(new TextRange(0, value.length()), Severity.ERROR, "unknown-class", "",
                            PlatformTypes.near(value)));
        }
        Matcher right = START.matcher(value);
        int start = right.lookingAt() && right.end() < value.length() ? right.end() : 0;
        return List.of(new WrongPart(new TextRange(start, value.length()), Severity.WARNING, "no-class-name", "",
                List.of()));
    }

    private static boolean known(String name) {
        return !PlatformTypes.claims(name) || PlatformTypes.exists(name);
    }
}

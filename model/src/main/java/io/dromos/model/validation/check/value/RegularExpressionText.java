package io.dromos.model.validation.check.value;

import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;

/** Regular expressions: compiled as Camel does, matched against nothing. */
final class RegularExpressionText {

    private RegularExpressionText() {
    }

    static List<WrongPart> wrong(String value) {
        try {
            Pattern.compile(value);
            return List.of();
        } catch (PatternSyntaxException wrong) {
            return List.of(new WrongPart(part(value, wrong.getIndex()), Severity.ERROR, "no-regular-expression",
                    "", List.of()));
        } catch (StackOverflowError tooDeep) {
            return List.of();
        }
    }

    /** Camel first takes a name, then a name with a star at its end, and only then a regular expression. */
    static List<WrongPart> wrongNamePattern(String value) {
        boolean plain = value.equals("*")
                || value.endsWith("*") && value.substring(0, value.length() - 1).matches("[\\w.:-]*");
        if (plain) {
            return List.of();
        }
        return wrong(value).stream().map(part -> new WrongPart(part.range(), part.severity(), part.code(),
                part.expected(), value.startsWith("*") ? List.of("." + value.substring(0, 1)) : List.of())).toList();
    }

    private static TextRange part(String value, int index) {
        int start = Math.clamp(index, 0, Math.max(0, value.length() - 1));
        return new TextRange(start, Math.min(value.length(), start + 1));
    }
}

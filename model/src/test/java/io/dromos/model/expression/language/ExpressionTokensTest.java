package io.dromos.model.expression.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionToken;
import io.dromos.model.expression.TokenKind;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpressionTokensTest {

    @Test
    void coloursAPredicateOfSimple() {
        assertThat(pieces("simple", "${header.n} >= 10 && ${body} == 'a'")).containsExactly("BRACE ${",
                "FUNCTION header",
                "ARGUMENT .n", "BRACE }", "TEXT  ", "OPERATOR >=", "TEXT  ", "NUMBER 10", "TEXT  ", "OPERATOR &&",
                "TEXT  ",
                "BRACE ${", "FUNCTION body", "BRACE }", "TEXT  ", "OPERATOR ==", "TEXT  ", "STRING 'a'");
    }

    @Test
    void marksAFunctionThatIsNeverClosed() {
        assertThat(pieces("simple", "a ${body")).containsExactly("TEXT a ", "ERROR ${", "FUNCTION body");
    }

    @Test
    void keepsFunctionsApartInsideOfText() {
        assertThat(pieces("simple", "'x ${body} {{y}}'")).containsExactly("STRING 'x ", "BRACE ${", "FUNCTION body",
                "BRACE }",
                "STRING  ", "PLACEHOLDER {{y}}", "STRING '");
    }

    @Test
    void coloursOtherLanguages() {
        assertThat(pieces("jq", ".a | length(1)")).contains("OPERATOR |", "FUNCTION length", "NUMBER 1");
        assertThat(pieces("groovy", "return 'a' // why")).contains("KEYWORD return", "STRING 'a'", "COMMENT // why");
        assertThat(pieces("xpath", "//order[@id='1']")).contains("STRING '1'", "BRACE [");
        assertThat(pieces("constant", "plain 12 {{x}}")).contains("PLACEHOLDER {{x}}")
                .noneMatch(p -> p.startsWith("NUMBER"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"simple|${a${b}c}{{x}} '}\\", "simple|''\"$${{{",
            "jq|.a[\"x] #",
            "xpath|//a/b[c='", "simple|$simple{body} in 'a,b' --"})
    void coversEveryTextWithoutAGap(String language, String text) {
        assertThat(String.join("", of(language, text).stream().map(token -> token.range().of(text)).toList()))
                .isEqualTo(text);
        assertThat(of(language, text)).allMatch(token -> token.range().length() > 0).extracting(ExpressionToken::kind)
                .doesNotContainNull().isSubsetOf(TokenKind.values());
    }

    private static List<String> pieces(String language, String text) {
        return of(language, text).stream().map(token -> token.kind() + " " + token.range().of(text)).toList();
    }

    private static List<ExpressionToken> of(String language, String text) {
        return ExpressionTokens.of(new Expression(language, text, ExpressionKind.PREDICATE));
    }
}

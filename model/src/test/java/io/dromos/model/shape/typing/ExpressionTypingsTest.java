package io.dromos.model.shape.typing;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.shape.source.FileShape;
import io.dromos.model.type.EncodedShape;
import io.dromos.model.type.MessageShape;
import io.dromos.model.type.NamedShapes;
import io.dromos.model.type.Shape;
import io.dromos.model.type.TextShape;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in an expression, typing it ends soon and throws nothing. */
class ExpressionTypingsTest {

    private static final List<String> LANGUAGES = List.of("simple", "jq", "jsonpath", "xpath", "groovy", "header",
            "constant");
    private static final List<String> TEXTS = List.of("${body[lines][0][price]} > 5 && ${header.foo} == 'x'",
            "$.lines[?(@.price > 2)].price['x']", ".lines[] | select(.price > 2) | {a: .price, \"b\": header(\"foo\")}",
            "/order/lines/price[@x='1'] > 4", "body.lines[0].price + headers.foo", "{\"a\": ${body.total}}");
    private static final String LETTERS = "${}[]().|'\"\\@/*?:=<>&,;#\n a1\u00e9";
    private static final Shape JSON = FileShape.of("{\"total\": 1, \"lines\": [{\"price\": 3}]}").orElseThrow();

    private final ExpressionTypings typings = new ExpressionTypings(BundledCatalog.shared());

    @Test
    void anyTextIsTypedAndPlacesLieInside() {
        Random random = new Random(160);
        for (int i = 0; i < 20_000; i++) {
            String text = broken(TEXTS.get(random.nextInt(TEXTS.size())), random);
            String language = LANGUAGES.get(random.nextInt(LANGUAGES.size()));
            List<ExpressionProblem> problems = typings
                    .type(new Expression(language, text,
                            i % 2 == 0 ? ExpressionKind.PREDICATE : ExpressionKind.EXPRESSION), message(i % 3 == 0))
                    .problems();
            assertThat(problems).as(text).allSatisfy(
                    problem -> assertThat(problem.range().end()).isLessThanOrEqualTo(text.length()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"(", "[", "{a:", ".a|", "body.", "$.a[?(", "${body[", ".a[", "\"", "/a", "//"})
    void longTextsEndSoon(String piece) {
        String text = piece.repeat(10_000 / piece.length());
        for (String language : LANGUAGES) {
            Assertions.assertTimeout(Duration.ofSeconds(2), () -> typings
                    .type(new Expression(language, text, ExpressionKind.PREDICATE), message(true)));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"${body[totl]} ${bodi} ${headr.a}", "${bodi} == 1 && ${body[totl]} == 2 && ${headr.a}",
            "${body[totl]} ${header"})
    void aWrongFieldIsToldBesideErrorsOfSyntax(String text) {
        assertThat(typings.type(new Expression("simple", text,
                text.contains("==") ? ExpressionKind.PREDICATE : ExpressionKind.EXPRESSION), message(false)).problems())
                .extracting(problem -> problem.range().of(text)).contains("[totl]");
    }

    private static String broken(String text, Random random) {
        StringBuilder broken = new StringBuilder(text);
        for (int i = random.nextInt(4); i > 0; i--) {
            int at = random.nextInt(broken.length());
            if (random.nextBoolean()) {
                broken.deleteCharAt(at);
            } else {
                broken.insert(at, LETTERS.charAt(random.nextInt(LETTERS.length())));
            }
        }
        return broken.toString();
    }

    private static MessageShape message(boolean encoded) {
        Shape content = JSON instanceof EncodedShape(String _, Shape inner) ? inner : JSON;
        NamedShapes names = new NamedShapes(Map.of("foo", new TextShape()), false);
        return new MessageShape(encoded ? JSON : content, names, names, names);
    }
}

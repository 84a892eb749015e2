package io.dromos.model.expression.evaluation.camel;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.evaluation.Evaluation;
import io.dromos.model.expression.evaluation.Evaluation.Evaluated;
import io.dromos.model.expression.evaluation.Evaluation.Failed;
import io.dromos.model.expression.evaluation.Evaluation.TimedOut;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.expression.evaluation.ExpressionEvaluator;
import io.dromos.model.expression.evaluation.Limits;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An evaluation ends when its time is over, and asks for no more memory than there is. */
class BoundedEvaluationTest {

    private static final ExpressionEvaluator EVALUATOR = new CamelEvaluator(BundledCatalog.shared());
    private static final String TEXT = "x".repeat(60);
    private static final String NUMBERS = IntStream.range(0, 2_000).mapToObj(Integer::toString)
            .collect(Collectors.joining(",", "[", "]"));
    private static final String DEEP = "{\"a\":".repeat(300) + 1 + "}".repeat(300);
    private static final String XML = IntStream.range(0, 2_000).mapToObj(number -> "<n>" + number + "</n>")
            .collect(Collectors.joining("", "<r>", "</r>"));

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            jq§.text | test("(x+x+)+y")
            jq§.text | [match("(x+x+)+y"; "g")]
            jq§.text | sub("(x+x+)+y"; "")
            jq§.text | capture("(?<a>(x+x+)+y)")
            jq§.text | [scan("(x+x+)+y")]
            jq§.text | [splits("(x+x+)+y")]
            jq§[range(1000000000000)]
            jq§last(range(1000000000000))
            jq§.numbers | [combinations(4)] | length
            jq§.numbers | [.[] as $a | .[] as $b | .[] as $c | .[] as $d | 1] | length
            jq§.numbers | reduce (.[] as $a | .[] as $b | .[] as $c | $c) as $x (0; 1)
            jq§[range(300000)] | map([.]) | add | length
            jsonpath§$[?(@ =~ /(x*x*x*x*x*x*x*x*x*)z/)]
            jsonpath§$..[?(@..[?(@..[?(@..x)])])]
            jsonpath§$..a..a..a..a
            jsonpath§$..*..*..*..*
            xpath§//*[count(//*[count(//*[count(//*) > 1]) > 1]) > 1]
            xpath§count(//*[//n[//n != //n + 1] = //n])
            xpath§//n[. = //n[. != //n[. = 1]]]
            xpath§//n[preceding::n[preceding::n[preceding::n[last() > 5000]]]]
            xpath§string(//*[string(//*[contains(//*, string(//*[2001]))]) = "y"])
            """)
    void leavesNoThreadBehind(String language, String text) throws InterruptedException {
        ExampleData data = ExampleData.ofBody(language.equals("xpath")
                ? XML
                : "{\"text\": \"" + TEXT + "\", \"numbers\": " + NUMBERS + ", \"deep\": " + DEEP + "}");

        Evaluation evaluation = evaluate(language, text, data, Duration.ofMillis(300));

        assertThat(evaluation).isInstanceOf(TimedOut.class);
        for (Thread thread : Thread.getAllStackTraces().keySet()) {
            if (thread.getName().equals("expression-evaluation")) {
                assertThat(thread.join(Duration.ofSeconds(20))).as("%s ended", text).isTrue();
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"x\" * 2e9", "2e9 * \"x\"", "{a: \"x\"} | .a *= 2e9", ".a[2e9] = 1", ".[2e9]? |= 1",
            "setpath([\"a\", 2000000000]; 1)", "getpath([\"a\", 2000000000, 0]) = 1",
            "reduce range(60) as $i (\"x\"; . + .)", "reduce range(60) as $i (\"x\"; \"\\(.)\\(.)\")",
            "reduce range(60) as $i ([1]; . + .)", "reduce range(60) as $i (1; [., .]) | sort",
            "reduce range(60) as $i ({}; {a: ., b: .})", "reduce range(60) as $i ({}; .a = . | .b = .)",
            "reduce range(60) as $i ({}; setpath([\"a\"]; .) | setpath([\"b\"]; .))",
            "\"x\" * 900000 | [., .] | tojson", "\"x\" * 900000 | [., .] | tostring"})
    void makesNothingThatIsTooLarge(String text) {
        assertThat(evaluate("jq", text, ExampleData.ofBody("null"), Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(Failed.class,
                        failed -> assertThat(failed.message().text()).contains("is not made here"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            [range(5)] | .[2:4] = [9] | tojson§[0,1,9,4]
            {a: 1} as {a: $x} | [$x, 2] as [$y, $z] | $x + $y + $z§4
            {"a\\(1)": 2, b: 3, ("c"): 4} | tojson§{"a1":2,"b":3,"c":4}
            {a: [1]} | [path(..)] | length§3
            if . == 1 then "y" elif . == null then -(3) else 4 end§-3
            label $out | 1, break $out, 2§1
            [foreach range(3) as $i (0; . + $i; [., $i])] | tojson§[[0,0],[1,1],[3,2]]
            def f(g): [g, g]; def h: 2; f(h) | tojson§[2,2]
            try error("x") catch . + "y"§xy
            @base64 "x\\(1)"§xMQ==
            .a //= 4 | .a *= "ab" | .a§abababab
            "axb" | gsub("x"; "-")§a-b
            "ab" | [match(""; "g").offset] | tojson§[0,1]
            def g: if . <= 0 then 0 else . - 1 | g end; 500 | g§0
            """)
    void jqMeansWhatItMeansWithoutGuards(String text, String value) {
        assertThat(evaluate("jq", text, ExampleData.ofBody("null"), Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(Evaluated.class, given -> assertThat(given.value()).isEqualTo(value));
    }

    @ParameterizedTest
    @ValueSource(strings = {"[match(\"x\"; \"g\")]", "[scan(\"x\")]", "[splits(\"x\")]", "gsub(\"x\"; \"y\")"})
    void looksAtNoMoreMatchesThanCanBeKept(String text) {
        assertThat(evaluate("jq", "\"x\" * 900000 | " + text, ExampleData.ofBody("null"), Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(Failed.class,
                        failed -> assertThat(failed.message().text()).contains("matches are not looked at here"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"gsub(\"\"; \"-\")", "gsub(\"y*\"; \"-\")", "gsub(\"^\"; \"-\")"})
    void saysThatJqDoesNotGoOnBehindAnEmptyMatch(String text) {
        assertThat(evaluate("jq", text, ExampleData.ofBody("\"x\""), Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(Failed.class,
                        failed -> assertThat(failed.message().text()).contains("an empty match"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"anyof", "NONEOF", "subsetof", "all"})
    void comparesNoLongListsWithEachOther(String operator) {
        String body = "[{\"l\": [" + "1,".repeat(6_000) + "1], \"r\": [" + "2,".repeat(6_000) + "2]}]";

        assertThat(evaluate("jsonpath", "$[?(@.l " + operator + " @.r)]", ExampleData.ofBody(body),
                Duration.ofSeconds(20))).isInstanceOfSatisfying(Failed.class,
                        failed -> assertThat(failed.message().text()).contains("are not compared here"));
    }

    @ParameterizedTest
    @ValueSource(strings = "\"x\" * 900000 | . as $text | [range(10000) | $text]")
    void writesNoMoreOfAValueThanIsShown(String text) {
        assertThat(evaluate("jq", text, ExampleData.ofBody("null"), Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(Evaluated.class, given -> {
                    assertThat(given.value()).hasSize(1_000);
                    assertThat(given.cut()).isTrue();
                });
    }

    @ParameterizedTest
    @ValueSource(strings = {"document('file:///etc/hostname')", "doc('file:///etc/hostname')",
            "unparsed-text('file:///etc/hostname')"})
    void xpathKnowsNoFunctionThatReadsOtherDocuments(String text) {
        assertThat(evaluate("xpath", text, ExampleData.ofBody("<a/>"), Duration.ofSeconds(20)))
                .isInstanceOfSatisfying(Failed.class,
                        failed -> assertThat(failed.message().text()).contains("No Such Function"));
    }

    @ParameterizedTest
    @ValueSource(strings = "<!DOCTYPE a [<!ENTITY b 'x'><!ENTITY c '&b;&b;&b;&b;'>]><a>&c;</a>")
    void xmlExpandsNoEntities(String body) {
        assertThat(evaluate("xpath", "/a", ExampleData.ofBody(body), Duration.ofSeconds(20)))
                .isInstanceOf(Failed.class);
    }

    private static Evaluation evaluate(String language, String text, ExampleData data, Duration time) {
        return EVALUATOR.evaluate(new Expression(language, text, ExpressionKind.EXPRESSION), data,
                new Limits(time, 1_000, false));
    }
}

package io.dromos.model.expression.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** No text throws, hangs, or points outside of itself, whatever the language. */
class LanguageFuzzTest {

    /**
     * Of the asking thread's processor, in milliseconds, for two kinds: parsers that may hang work on other threads.
     */
    private static final long A_HANG = 200;
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final ExpressionCheckers CHECKERS = ExpressionCheckers.standard(BundledCatalog.shared());
    private static final Map<String, String> SEEDS = new TreeMap<>(Map.ofEntries(
            Map.entry("jq", ".a[] | select(.x == \"y\\(1)\") | {a: .b, (.c): [1, 2]}"),
            Map.entry("jsonpath", "$.store.book[?(@.price < 10 && @['a'] =~ /x/)]..title[0:2].length()"),
            Map.entry("xpath", "//c:order[@id='1' and count(line) > 2]/text() | ../@b"),
            Map.entry("xquery", "<a b='{1}'>{ for $x in //b where $x/@c > 1 return string($x) }</a>"),
            Map.entry("groovy", "def m = [a: 1, b: { it -> it.c }]\nif (m.a) { return \"${m.b(2)}\" } else { 'x' }"),
            Map.entry("jslt", "let x = .a def f(y) $y + 1 {\"b\": f($x), \"c\": [for (.d) .e], * : .}"),
            Map.entry("datasonnet", "local f(x) = x + 1; { a: f(payload.b), c: [x for x in payload if x > 1] }"),
            Map.entry("mvel", "foreach (x : list) { total = total + x.?y; } if (a) { b } else { c['d'] }"),
            Map.entry("ognl", "request.headers['a'] != null ? body.{? #this > 1}[0] : #{ 'x' : @a.B@c(1) }"),
            Map.entry("spel", "Hi #{request.body?.name ?: 'you'} #{list.?[#this > 1]} #{ {1, 2} }"),
            Map.entry("js", "const f = (a = 1, {b}) => { return a ** 2 }; f(`x${body}`) ?? /x/.test(y)"),
            Map.entry("java",
                    "import java.util.List; for (var x : (List<?>) body) { if (x != null) return x; } return 'a';"),
            Map.entry("csimple", "${body.a} == 'x' && ${header.b} > 1"),
            Map.entry("tokenize", "a${header.b}c"), Map.entry("xtokenize", "//a:b/c"),
            Map.entry("method", "bean.call(${body}, 1)"), Map.entry("wasm", "f@m.wasm"),
            Map.entry("header", "a"), Map.entry("constant", "{{a")));
    private static final String STRANGE = "()[]{}'\"`$@#%&|!?*/\\<>=~^:;,.+- \n\r\t0aZ_\u00e9\u4e2d\u0000\u200b\ufeff";

    @BeforeAll
    static void load() {
        CHECKERS.warmUp();
    }

    static List<String> languages() {
        return List.copyOf(SEEDS.keySet());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void noMutantHarms(String language) {
        mutate(language, 150);
    }

    @Tag("nightly")
    @ParameterizedTest
    @MethodSource("languages")
    void noneOfManyMutantsHarms(String language) {
        mutate(language, 60_000);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void longTextsEndInTime(String language) {
        for (String piece : List.of("(", "[", "{", "((a))+", "a.b", "a=", "a?", "!", "-", "\"", "(a)", "[:]", "{a->",
                "a<b<", "${", "#{", "if(a)", "/", "a(", "\\", "//", "/*", "\u00e9", "a b ", "{{")) {
            String text = piece.repeat(10_000 / piece.length());

            long millis = quickest(() -> check(language, text));

            assertThat(millis).as("%s %s", language, piece).isLessThan(A_HANG);
        }
    }

    @Test
    void theFirstCheckAfterTheWarmUpIsQuick() {
        SEEDS.forEach((language, seed) -> assertThat(quickest(() -> check(language, seed))).as(language)
                .isLessThan(A_HANG));
    }

    private static void mutate(String language, int count) {
        Random random = new Random(language.hashCode());
        String seed = SEEDS.getOrDefault(language, "");
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(seed);
            for (int change = random.nextInt(4); change >= 0; change--) {
                change(text, random);
            }
            check(language, text.toString());
        }
    }

    private static void change(StringBuilder text, Random random) {
        int at = random.nextInt(text.length() + 1);
        int end = Math.min(text.length(), at + random.nextInt(6));
        switch (random.nextInt(4)) {
            case 0 -> text.delete(at, end);
            case 1 -> text.insert(at, STRANGE.charAt(random.nextInt(STRANGE.length())));
            case 2 -> text.insert(random.nextInt(text.length() + 1), text.substring(at, end));
            default -> text.insert(at, "\ud83d\ude00");
        }
    }

    private static void check(String language, String text) {
        for (ExpressionKind kind : ExpressionKind.values()) {
            for (ExpressionProblem problem : CHECKERS.check(new Expression(language, text, kind))) {
                assertThat(problem.range().end()).as(text).isLessThanOrEqualTo(text.length());
                assertThat(problem.code()).as(text).isNotEqualTo("expression-check-crashed");
                assertThat(problem.message().text()).as(text).doesNotContain("Exception");
            }
        }
    }

    /** Of three runs, for the first ones compile. */
    private static long quickest(Runnable run) {
        long best = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = THREADS.getCurrentThreadCpuTime();
            run.run();
            best = Math.min(best, TimeUnit.NANOSECONDS.toMillis(THREADS.getCurrentThreadCpuTime() - start));
        }
        return best;
    }
}

package io.dromos.model.expression.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where each language's errors are shown, and in which words. */
class ParsedLanguagesTest {

    private final ExpressionChecker checkers = ExpressionCheckers.standard(BundledCatalog.shared());

    @ParameterizedTest
    @ValueSource(strings = {"def twice(f): f | f; twice(.a)", "{id, name: .title, (.k): length}",
            "header(\"a\") | uuid4",
            ".items[] as {a: $x} | $x # nosuch", "\"nosuch\" | @base64", "reduce .[] as $i (0; . + $i)",
            "if .a then empty else error end", "\"\\(.a | nosuch)\""})
    void knowsTheFunctionsOfJq(String text) {
        assertThat(check("jq", text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            jq§.a | map(§8§(
            jq§.a ]§3§]
            jq§"abc§0§"
            jq§.a =! 3§4§!
            jq§`\t.a \t]`§5§]
            jq§if .a then 1§11§1
            jq§😀 .a§0§😀
            jq§"😀" ]§5§]
            jq§.a\\n  | .b ]§10§]
            jq§.a\\r\\n  ] .b§6§]
            jq§.a | nosuch§5§nosuch
            jq§{a: lenght, b}§4§lenght
            jq§map(uper)§4§uper
            jsonpath§$..§1§..
            jsonpath§$['a§2§'
            jsonpath§$.store[?(@.a == §9§(
            jsonpath§$x§1§x
            xpath§//order[@id=§7§[
            xpath§nosuch(1)§0§nosuch
            xpath§a b§2§b
            xpath§1 +§2§+
            xpath§//a[@b=='c']§7§=
            xpath§//a[b and]§9§]
            xquery§for $x in //a whre $x return $x§14§whre
            xquery§for $x in //a return§14§return
            xquery§<a>{ </a>§3§{
            jslt§{"a": .b§0§{
            jslt§{"a": }§6§}
            jslt§let x = 1§8§1
            datasonnet§payload.x + §10§+
            datasonnet§{a: 1§0§{
            groovy§def a = 1\\ndef b = = 2§18§=
            groovy§[1, 2].collect { it * 2§15§{
            groovy§"abc§0§"
            mvel§a b c§4§c
            mvel§1 + )§4§)
            mvel§request.headers['a'] == = 1§24§=
            ognl§(a + b§0§(
            ognl§a b§2§b
            ognl§'abc§0§'
            spel§#{a + }§4§+
            spel§x #{a b} y§6§b
            spel§#{(a + b}§2§(
            js§a +§2§+
            js§let x = ;§8§;
            js§const a = {b: 1, c: [2};§20§[
            js§class A { constructor(§21§(
            java§body 'x'§5§'
            java§import java.util.*; return new ArrayList(body) x;§47§x
            """)
    void placesAnErrorAtItsToken(String language, String written, int start, String token) {
        String text = written.replace("\\n", "\n").replace("\\r", "\r");

        List<ExpressionProblem> problems = check(language, text);

        assertThat(problems).isNotEmpty();
        ExpressionProblem first = problems.getFirst();
        assertThat(first.severity()).isEqualTo(Severity.ERROR);
        assertThat(first.range().of(text)).isEqualTo(token);
        assertThat(first.range().start()).isEqualTo(start);
        assertThat(first.message().text()).doesNotContain("Exception", "<EOF>", "expression.", "org.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            jq§.a[] | select(.x == "y") | {a: .b, (.c): 1} # ( comment
            jq§header("a") + {{n}}
            jsonpath§$.store.book[?(@.price < 10 && @.title =~ /.*a/i)].title
            jsonpath§$.a.${header.x}
            xpath§//c:order[in:header('x') = $limit]/text()
            xquery§<a>{ for $x in //b where $x/@c > 1 order by $x return string($x) }</a>
            xquery§declare variable $in external; (: ( :) concat($in, 'it''s')
            jslt§let x = .a  def f(y) $y  {"b": f($x), * : .}
            datasonnet§/** DataSonnet\\nversion=2.0\\n*/\\n{ "a": payload.b, c: [x for x in payload if x > 1] }
            groovy§def m = [a: 1]; "${m.a ?: 'none'}" =~ /x['"]/
            mvel§foreach (x : list) { total = total + x; }; new com.example.Price(total)
            ognl§request.headers['a'] != null && @com.example.Rules@ok(body.{? #this > 1})
            spel§Hello #{request.body?.name ?: 'you'}!
            js§const f = (a = 1) => a ** 2; f(`x${body}`) ?? exchange?.x
            js§class A { static #n = 1; async run() { return [...await x] } }
            java§bodyAs(String).replace('a', 'b')
            java§import java.util.List; List<String> l = (List<String>) body; return l.get(0);
            tokenize§\\n
            xtokenize§//c:order/line
            method§prices.of(${body}, 1)
            variable§route:orders:total
            exchangeProperty§total
            constant§${any} {text
            wasm§transform@convert.wasm
            """)
    void acceptsWhatTheLanguageAccepts(String language, String written) {
        assertThat(check(language, written.replace("\\n", "\n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            jsonpath§$.a[§[
            xpath§for $x in //a return $x§for $x in //a return $x
            xquery§for $x in //a return $y§y
            xquery§in:header('x')§in
            spel§body.foo == 1§body.foo == 1
            xtokenize§order§order
            xtokenize§//a:order[1]§[1]
            method§my bean§my bean
            """)
    void warnsOfWhatCanHardlyBeMeant(String language, String text, String part) {
        assertThat(check(language, text)).singleElement()
                .satisfies(problem -> assertThat(problem.severity()).isEqualTo(Severity.WARNING))
                .satisfies(problem -> assertThat(problem.range().of(text)).isEqualTo(part));
    }

    @Test
    void readsCompiledSimpleAndTokensAsSimple() {
        assertThat(check("csimple", "${bdy} ${")).isEqualTo(check("simple", "${bdy} ${")).isNotEmpty();
        assertThat(check("tokenize", "${header.x")).isEqualTo(check("simple", "${header.x")).isNotEmpty();
        assertThat(check("tokenize", "}")).isEmpty();
    }

    @Test
    void tellsBothAWrongTokenAndWhatIsOpenBehindIt() {
        assertThat(check("jq", "héé ]")).extracting(problem -> problem.range().start()).containsExactly(1, 4);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            groovy§new File('PATH').text = 'x'
            groovy§@groovy.transform.ASTTest(value = { new File('PATH').text = 'x' }) def f() { 1 }
            groovy§@groovy.transform.ASTTest(phase=CONVERSION, value={ new File('PATH').text = 'x' }) class A {}
            groovy§@Grab('no.such:thing:1') import java.util.List
            groovy§@groovy.lang.GrabResolver('http://localhost:1/') @Grab('a:b:1') class A { static { new File('PATH').text = 'x' } }
            groovy§@groovy.transform.AnnotationCollector([A]) @interface B {}
            mvel§new java.io.File('PATH').createNewFile()
            mvel§java.nio.file.Files.createFile(java.nio.file.Path.of('PATH'))
            ognl§(new java.io.File('PATH')).createNewFile()
            ognl§@java.nio.file.Files@createFile(@java.nio.file.Path@of('PATH'))
            spel§#{new java.io.File('PATH').createNewFile()}
            js§new java.io.File('PATH').createNewFile()
            java§new java.io.File("PATH").createNewFile()
            xquery§file:write('PATH', 'x')
            xquery§import module namespace x = "urn:x" at "file:PATH"; x:a()
            xquery§unparsed-text('file:PATH')
            datasonnet§importstr 'PATH'
            jslt§import "PATH" as x  x:f(.)
            """)
    void runsNothing(String language, String template, @TempDir Path folder) {
        Path written = folder.resolve("written");
        String text = template.replace("PATH", written.toString().replace("\\", "/"));

        check(language, text);

        assertThat(Files.exists(written)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            mvel§'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' ~= '(a+)+b'
            xquery§matches('aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!', '(a+)+b')
            xquery§count(1 to 100000000000)
            jslt§test("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!", "(a+)+b")
            jq§"aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!" | test("(a+)+b")
            spel§#{'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' matches '(a+)+b'}
            groovy§'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa!' ==~ /(a+)+b/
            """)
    void computesNoConstantPart(String language, String text) {
        assertThat(check(language, text)).isEmpty();
    }

    private List<ExpressionProblem> check(String language, String text) {
        return checkers.check(new Expression(language, text, ExpressionKind.EXPRESSION));
    }
}

package io.dromos.model.expression.simple.parse;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.LanguageEntry.FunctionEntry;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.simple.grammar.SimpleGrammar;
import io.dromos.model.expression.simple.tree.OgnlPart;
import io.dromos.model.expression.simple.tree.SimpleNode;
import io.dromos.model.expression.simple.tree.SimpleTree;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SimpleParserTest {

    private final SimpleParser parser = new SimpleParser(SimpleGrammar.of(BundledCatalog.shared()));

    @Test
    void readsAKeyAndThePathBehindIt() {
        String text = "${header.order?.lines[0].trim()}";

        SimpleNode.Function function = (SimpleNode.Function) expression(text).root();

        assertThat(function.function()).isEqualTo("header");
        assertThat(function.key().orElseThrow().range().of(text)).isEqualTo("order");
        assertThat(function.tail()).extracting(part -> part.range().of(text)).containsExactly("lines", "[0]", "trim()");
        assertThat(function.tail()).extracting(OgnlPart::nullSafe).containsExactly(true, false, false);
    }

    @Test
    void readsFunctionsInsideOfKeysAndArguments() {
        String text = "${replace('a','b',${header.${body.name}})}";

        SimpleNode.Function function = (SimpleNode.Function) expression(text).root();

        assertThat(function.arguments()).extracting(argument -> argument.range().of(text)).containsExactly("'a'", "'b'",
                "${header.${body.name}}");
        assertThat(function.arguments().getLast().parts().getFirst()).isInstanceOf(SimpleNode.Function.class);
    }

    @Test
    void bindsComparisonsCloserThanAndAndOr() {
        SimpleNode.Binary and = (SimpleNode.Binary) predicate("${body} not contains 'x' && ${header.n} >= -5").root();

        assertThat(and.operator()).isEqualTo("&&");
        assertThat(and.left()).isInstanceOfSatisfying(SimpleNode.Binary.class,
                left -> assertThat(left.operator()).isEqualTo("!contains"));
        assertThat(and.right()).isInstanceOfSatisfying(SimpleNode.Binary.class,
                right -> assertThat(right.right()).isInstanceOf(SimpleNode.Literal.class));
    }

    @Test
    void readsPlaceholdersAndCounting() {
        List<SimpleNode> parts = ((SimpleNode.Sequence) expression("{{a:b}} ${body}++ c").root()).parts();

        assertThat(parts.getFirst()).isInstanceOfSatisfying(SimpleNode.Placeholder.class,
                placeholder -> assertThat(placeholder.defaultValue()).hasValue("b"));
        assertThat(parts).hasAtLeastOneElementOfType(SimpleNode.Unary.class);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"${bdoy}|unknown-function-near ${bdoy",
            "a ${body|unclosed-function ${body", "${body.a..b}|two-dots ..", "${header.a[0}|unclosed-bracket [",
            "${body[0]]}|unopened-bracket ]", "${bodyAs(String}|unclosed-call ${bodyAs(",
            "${file:nme}|unknown-file ${file:nme",
            "${file:src/main/resources/a}|unknown-file ${file:",
            "${date-with-timezone:now:yyyy}|date-with-timezone ${date-with-timezone",
            "${collate()}|whole-number ()", "${substring()}|arguments-between ()",
            "x ${properties:forceHeaderDeletion:true|unclosed-function true",

            "${map(a)}|pairs a", "${skip(a)}|whole-number a", "${replace(a)}|arguments-between a",
            "${headerAs(a)}|key-and-type a", "${headerAs(a,String).b}|behind-call .b",
            "${body != null}|path-expected ${body", "${bean:}|name-behind-colon ${bean:",
            "${properties:}|name-behind-colon ${properties:"})
    void tellsTheWrongPartOfAnExpression(String text, String expected) {
        assertThat(told(expression(text))).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"${body} = 1|operator =",
            "${body} == 1 and ${body} == 2|operator and", "${body} =='a'|operator-spaces ==",
            "${body} == abc|operand abc", "body == 1|unexpected body", "${body} == 'it|unclosed-quote 'it",
            "${body} == \u201cx\u201d|curly-quote \u201cx\u201d", "${body} == '}'|unstarted '",
            "${header.${body} == 1}|inside-function ==", "$body == 1|bare-name $body",
            "${header.a} == $header.b|bare-name $header.b",
            "${body} == 9223372036854775808|number-too-long 9223372036854775808",
            "${body} == !${body}|operand !$", "${body} == 1 &&|operand &&",
            "${body} == 1 &&${body} == 2|space ${body}"})
    void tellsTheWrongPartOfAPredicate(String text, String expected) {
        assertThat(told(predicate(text))).containsExactly(expected);
    }

    @Test
    void tellsWhatIsWrongBesideAFunctionThatIsWrongInItself() {
        assertThat(told(predicate("${bdy} contains '{{a}}'"))).containsExactly("unknown-function-near ${bdy",
                "unstarted }");
    }

    @Test
    void takesSpaceBehindTheParenthesisThatEndsAFunction() {
        assertThat(expression("${variableAs(a,int) }").problems()).isEmpty();
    }

    @Test
    void tellsAllErrorsAndNotOnlyTheFirst() {
        assertThat(told(predicate("${bdy} = 1 and ${header.a[} == 'x")))
                .containsExactly("unknown-function-near ${bdy", "operator =", "operator and", "unclosed-bracket [",
                        "unclosed-quote 'x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"${", "(", "${a.", "'", "${iif(", "{{", "[", "${body} == ", "}", "&& ", "\\", "${a}++ ",
            "${header[${", "${replace(',"})
    void readsTenThousandCharactersOfAnythingInTime(String piece) {
        String text = piece.repeat(10_000 / piece.length());
        long quickest = IntStream.range(0, 5).mapToLong(run -> nanos(text)).min().orElseThrow();

        assertThat(quickest).isLessThan(100_000_000L);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"${header.n} > 5 ? 'many' : 'few'|Ternary",
            "${header.a} ?: 'none'|Binary", "${body} ~> ${bodyOneLine} ?~> ${prettyBody}|Binary", "is it: yes|Text",
            "$init{ $a := ${body}; $b := 'x' }init$ ${variable.a}|Sequence"})
    void readsNewerNotationsWhereTheVersionKnowsThem(String text, String kind) {
        SimpleTree newer = newer(text);

        assertThat(newer.root().getClass().getSimpleName()).isEqualTo(kind);
        assertThat(told(newer)).isEmpty();
        assertThat(expression(text).root()).isNotInstanceOfAny(SimpleNode.Ternary.class, SimpleNode.Binary.class);
    }

    @Test
    void tellsWhatIsWrongWithNewerNotations() {
        assertThat(told(newer("${body} > 5 ? 'a'"))).containsExactly("ternary ?");
        assertThat(told(newer("$init{ $a := 5"))).containsExactly("init-unclosed $init{");
        assertThat(told(newer("$init{ a = 5 }init$ x"))).containsExactly("init-statement  a = 5 ");
        assertThat(told(newer("${bdy} ~> ${body}"))).containsExactly("unknown-function-near ${bdy");
    }

    private static SimpleTree newer(String text) {
        List<FunctionEntry> functions = BundledCatalog.shared().language("simple").orElseThrow().functions();
        return new SimpleParser(SimpleGrammar.of(functions, "4.18.1")).parse(text, ExpressionKind.EXPRESSION);
    }

    /** Of the processor, for others may be busy beside the test. */
    private long nanos(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        expression(text);
        predicate(text);
        return threads.getCurrentThreadCpuTime() - start;
    }

    private static List<String> told(SimpleTree tree) {
        return tree.problems().stream().filter(ExpressionProblem::syntax)
                .map(problem -> problem.code().substring("simple-".length()) + " " + problem.range().of(tree.text()))
                .toList();
    }

    private SimpleTree expression(String text) {
        return parser.parse(text, ExpressionKind.EXPRESSION);
    }

    private SimpleTree predicate(String text) {
        return parser.parse(text, ExpressionKind.PREDICATE);
    }
}

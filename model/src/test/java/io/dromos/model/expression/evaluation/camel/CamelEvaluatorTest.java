package io.dromos.model.expression.evaluation.camel;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.evaluation.Evaluation;
import io.dromos.model.expression.evaluation.Evaluation.Evaluated;
import io.dromos.model.expression.evaluation.Evaluation.Failed;
import io.dromos.model.expression.evaluation.Evaluation.Refused;
import io.dromos.model.expression.evaluation.Evaluation.TimedOut;
import io.dromos.model.expression.evaluation.ExampleData;
import io.dromos.model.expression.evaluation.ExpressionEvaluator;
import io.dromos.model.expression.evaluation.ExpressionEvaluator.Branch;
import io.dromos.model.expression.evaluation.Limits;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CamelEvaluatorTest {

    private static final ExpressionEvaluator EVALUATOR = new CamelEvaluator(BundledCatalog.shared());
    private static final Limits PATIENT = new Limits(Duration.ofSeconds(20), 1_000, false);
    private static final ExampleData ORDER = ExampleData
            .ofBody("{\"id\": 7, \"customer\": {\"name\": \"Ada\"}, \"lines\": [{\"price\": 2.5}, {\"price\": 4}]}")
            .withHeaders(Map.of("amount", "12", "kind", "VIP", "evil", "${env:PATH}"))
            .withExchangeProperties(Map.of("region", "north")).withVariables(Map.of("total", "30"))
            .withProperties(Map.of("limit", "10"));

    @ParameterizedTest
    @CsvSource(delimiter = '§', quoteCharacter = '`', textBlock = """
            simple§Hello ${header.kind}!§Hello VIP!§text
            simple§${exchangeProperty.region}-${variable.total}§north-30§text
            simple§${body.length()}§79§number
            simple§${header.kind.toLowerCase()}§vip§text
            simple§${jq(.customer.name)}§Ada§text
            simple§${jsonpath($.lines[1].price)}§4§number
            simple§{{limit}} of ${header.amount}§10 of 12§text
            header§amount§12§text
            variable§none§null§nothing
            jq§.lines | map(.price) | add§6.5§number
            jq§header("kind") + property("region")§VIPnorth§text
            jsonpath§$.customer.name§Ada§text
            constant§${x}§${x}§text
            """)
    void givesValueAndType(String language, String text, String value, String type) {
        assertThat(evaluate(language, text, ORDER)).isEqualTo(new Evaluated(value, type, false));
    }

    @Test
    void readsXmlBodies() {
        ExampleData xml = ExampleData.ofBody("<order><line>a</line><line>b</line></order>");

        assertThat(evaluate("xpath", "count(//line)", xml)).isEqualTo(new Evaluated("2.0", "number", false));
        assertThat(evaluate("xpath", "//line[2]", xml)).isEqualTo(new Evaluated("b", "text", false));
        assertThat(evaluate("simple", "${xpath(//line[1])}", xml)).isEqualTo(new Evaluated("a", "text", false));
    }

    @Test
    void aBodyThatTheRouteUnmarshalledIsData() {
        assertThat(evaluate("simple", "${body[customer][name]}", ORDER.asParsed()))
                .isEqualTo(new Evaluated("Ada", "text", false));
        assertThat(evaluate("jq", ".customer", ORDER.asParsed()))
                .isEqualTo(new Evaluated("{\n  \"name\" : \"Ada\"\n}", "object", false));
    }

    @Test
    void tellsWhetherAPredicateHoldsAndWhichBranchIsTaken() {
        assertThat(predicate("${header.amount} > 10 && ${header.kind} == 'VIP'")).isEqualTo("true");
        assertThat(predicate("${header.kind} regex '[a-z]+'")).isEqualTo("false");
        assertThat(EVALUATOR.branch(List.of(when("${header.kind} == 'X'"), when("${header.amount} > 5")), ORDER,
                PATIENT)).isEqualTo(new Branch.Taken(1));
        assertThat(EVALUATOR.branch(List.of(when("${header.kind} == 'X'")), ORDER, PATIENT))
                .isEqualTo(new Branch.Otherwise());
        assertThat(EVALUATOR.branch(List.of(when("${bean:x} == 1")), ORDER, PATIENT))
                .isInstanceOf(Branch.Unknown.class);
    }

    @Test
    void evaluatesThePartThatIsSelected() {
        Expression whole = when("${header.amount} > 10 && ${header.kind} == 'VIP'");

        assertThat(EVALUATOR.evaluate(whole, new TextRange(3, 5), ORDER, PATIENT))
                .isEqualTo(new Evaluated("12", "text", false));
        assertThat(EVALUATOR.evaluate(whole, new TextRange(2, 20), ORDER, PATIENT))
                .isEqualTo(new Evaluated("true", "boolean", false));
    }

    @Test
    void saysWhichPartFailed() {
        String text = "${header.kind} ${mandatoryBodyAs(Integer)}";

        assertThat(evaluate("simple", text, ORDER)).isInstanceOfSatisfying(Failed.class, failed -> {
            assertThat(failed.range().of(text)).isEqualTo("${mandatoryBodyAs(Integer)}");
            assertThat(failed.message().text()).doesNotContain("org.apache");
        });
        assertThat(evaluate("jq", ".a | error(\"no\")", ORDER)).isInstanceOf(Failed.class);
    }

    @Test
    void cutsLongResults() {
        assertThat(EVALUATOR.evaluate(expression("simple", "${body}"), ExampleData.ofBody("x".repeat(50)),
                new Limits(Duration.ofSeconds(20), 10, false))).isEqualTo(new Evaluated("x".repeat(10), "text", true));
    }

    @ParameterizedTest
    @ValueSource(strings = {"${env:PATH}", "${env.PATH}", "${sys.user.home}", "${sysenv.PATH}", "${bean:x.y}",
            "${ref:x}", "${type:java.lang.Runtime}", "${camelContext.name}", "${exchange.context.name}",
            "${body.getClass().forName('java.lang.Runtime')}", "${body.class.name}", "${body?.getClass}",
            "${body[class]}", "${body['getClass']}", "${header.kind.getClass().getName()}", "${headers.kind.class}",
            "${body.matches('(a+)+b')}", "${header.x.concat(${bean:y})}", "${iif(${sys.x} == 1,a,b)}",
            "${in.header.kind.class}", "${exception.getClass}", "${variable.total.getClass().getClassLoader()}",
            "$simple{env:PATH}", "${properties:env:PATH}", "${hostName}", "${list(${env:PATH})}"})
    void refusesWhatReachesOutOfTheMessage(String text) {
        assertThat(evaluate("simple", text, ORDER)).isInstanceOfAny(Refused.class, Failed.class)
                .isNotInstanceOf(Evaluated.class);
    }

    @Test
    void doesNotEvaluateDataASecondTime() {
        assertThat(evaluate("simple", "${header.evil}", ORDER)).isEqualTo(
                new Evaluated("${env:PATH}", "text", false));
        assertThat(evaluate("simple", "${header.kind.concat(${header.evil})}", ORDER))
                .satisfies(result -> assertThat(String.valueOf(result)).doesNotContain(System.getenv("PATH")));
        assertThat(evaluate("jq", "env", ORDER)).isInstanceOf(Failed.class);
        assertThat(String.valueOf(evaluate("jq", "$ENV", ORDER))).doesNotContain(System.getenv("PATH"));
    }

    @Test
    void runsScriptsOnlyWhereTheyAreAllowed(@TempDir Path folder) {
        Path written = folder.resolve("written");
        String script = "new File('" + written.toString().replace("\\", "/") + "').text = 'x'";

        assertThat(evaluate("groovy", script, ORDER)).isInstanceOf(Refused.class);
        assertThat(Files.exists(written)).isFalse();
        assertThat(EVALUATOR.evaluate(expression("groovy", "headers.kind + body.length()"), ORDER,
                new Limits(Duration.ofSeconds(20), 100, true))).isEqualTo(new Evaluated("VIP79", "text", false));
    }

    @Test
    void readsNoFileThroughADocumentType(@TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "hidden");
        ExampleData xml = ExampleData.ofBody("<!DOCTYPE a [<!ENTITY s SYSTEM '" + secret.toUri() + "'>]><a>&s;</a>");

        assertThat(evaluate("xpath", "/a", xml)).isInstanceOf(Failed.class);
    }

    @Test
    void stopsARegularExpressionThatDoesNotEnd() {
        ExampleData data = ExampleData.ofBody("x".repeat(60));

        assertThat(EVALUATOR.evaluate(when("${body} regex '(x*x*x*x*x*x*x*x*x*)z'"), data,
                new Limits(Duration.ofMillis(300), 100, false))).isInstanceOf(TimedOut.class);
    }

    @Test
    void saysThatARecursionDoesNotEnd() {
        assertThat(evaluate("jq", "def f: f; f", ORDER)).isInstanceOfSatisfying(Failed.class,
                failed -> assertThat(failed.message().text()).contains("calls itself without end"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"resource:file:SECRET", "${replace(a,b,resource:file:SECRET)}",
            "${list(resource:file:SECRET)}", "${hash(resource:file:SECRET)}", "${join(',',a,resource:file:SECRET)}",
            "${iif(${body} == 1,resource:file:SECRET,resource:file:SECRET)}"})
    void readsNoResource(String text, @TempDir Path folder) throws Exception {
        Path secret = Files.writeString(folder.resolve("secret"), "hidden");

        assertThat(evaluate("simple", text.replace("SECRET", secret.toString()), ORDER))
                .isInstanceOfSatisfying(Failed.class,
                        failed -> assertThat(failed.message().text()).contains("are not looked up here"));
    }

    @Test
    void aPropertyWithoutAValueIsNamed() {
        assertThat(evaluate("simple", "x {{none}}", ORDER)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.range()).isEqualTo(new TextRange(2, 10)));
    }

    @Test
    void noMutantThrows() {
        mutate(300);
    }

    @Tag("nightly")
    @Test
    void noneOfManyMutantsThrows() {
        mutate(100_000);
    }

    private static void mutate(int count) {
        Random random = new Random(11);
        List<String> seeds = List.of("${header.amount} > 10 && ${body.length()} == 'x'",
                "${jq(.a)} ${iif(${body} == 1,a,b)}",
                "${date:now:yyyy} ${random(1,5)} ${collate(3)}", "${headers.kind?.toLowerCase()} ${body[a]['b'].size}");
        String strange = "(){}[]'\"$.?:,|&=<> \\0aé\n";
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder(seeds.get(i % seeds.size()));
            for (int change = random.nextInt(3); change >= 0; change--) {
                int at = random.nextInt(text.length());
                if (random.nextBoolean()) {
                    text.deleteCharAt(at);
                } else {
                    text.insert(at, strange.charAt(random.nextInt(strange.length())));
                }
            }
            ExpressionKind kind = random.nextBoolean() ? ExpressionKind.PREDICATE : ExpressionKind.EXPRESSION;
            assertThat(EVALUATOR.evaluate(new Expression("simple", text.toString(), kind), ORDER, PATIENT))
                    .isNotNull();
        }
    }

    private static String predicate(String text) {
        return EVALUATOR.evaluate(when(text), ORDER, PATIENT) instanceof Evaluated evaluated ? evaluated.value() : "";
    }

    private static Expression when(String text) {
        return new Expression("simple", text, ExpressionKind.PREDICATE);
    }

    private static Expression expression(String language, String text) {
        return new Expression(language, text, ExpressionKind.EXPRESSION);
    }

    private static Evaluation evaluate(String language, String text, ExampleData data) {
        return EVALUATOR.evaluate(expression(language, text), data, PATIENT);
    }
}

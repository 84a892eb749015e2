package io.dromos.service.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;

import io.dromos.service.support.FlowPackage;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ExpressionAttackTest {

    private Prey prey;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        prey = Prey.start(folder);
    }

    @AfterAll
    void stop() {
        prey.close();
    }

    private String evaluate(String language, String text) throws Exception {
        String flow = Steps.language(language, prey.aimed(text));
        String said = prey.attack(FlowPackage.of(Prey.CODE, flow), language.equals("jq") ? "{\"a\":1}" : "x");
        prey.isSafeFrom(said);
        return said;
    }

    @ParameterizedTest
    @ValueSource(strings = {"${ env:PATH }", "${properties:env:PATH}", "${ref:systemEnvironment}",
            "${bean:systemProperties?method=toString}", "${bean:environment?method=getSystemEnvironment}",
            "${camelContext.applicationContext.environment.systemEnvironment}",
            "${camelContext.resolvePropertyPlaceholders('{{env:PATH}}')}",
            "${camelContext.propertiesComponent.parseUri('{{env:PATH}}')}",
            "${camelContext.applicationContextClassLoader.loadClass('java.lang.System')}",
            "${exchange.context.resolveLanguage('simple')}", "${exchange.getContext().getName()}",
            "${exchange.fromEndpoint.camelContext.name}", "${body.getClass.forName('java.lang.System')}",
            "${body.class.forName('java.lang.System').getMethod('getenv', null).invoke(null, null)}",
            "${body?.class?.name}", "${bean:type:java.lang.System?method=getenv}",
            "${bean:type:org.apache.camel.util.IOHelper?method=lookupEnvironmentVariable('PATH')}",
            "${bean:type:org.apache.camel.component.properties.EnvPropertiesFunction?method=apply('PATH')}",
            "${type:java.io.File.separator}"})
    void simpleReachesNothing(String text) throws Exception {
        assertThat(evaluate("simple", text)).matches("(?s)refused: .*|\\{}|PATH");
    }

    /** What a step leaves in the message is no way around: neither the engine nor files can be walked from there. */
    @ParameterizedTest
    @ValueSource(strings = {"${exchange} ; ${body.context.propertiesComponent.setEnvironmentVariableMode(2)}",
            "${exchange} ; ${body.getContext().setPropertiesComponent(null)}",
            "${exchange} ; ${body.context.getFactoryFinder('x')}",
            "${header.file.file.parentFile}", "${header.file.file} ; ${body.parentFile.parentFile.parentFile}"})
    void methodsLeadNowhere(String texts) throws Exception {
        StringBuilder steps = new StringBuilder("""
                - to: {id: write, uri: "file:in?fileName=a"}
                - pollEnrich: {id: read, constant: "file:in?noop=true&idempotent=false", timeout: 5000}
                - setHeader: {id: keep, name: file, simple: "${body}"}
                """);
        int number = 0;
        for (String text : texts.split(" ; ", -1)) {
            steps.append("- setBody: {id: s%d, simple: \"%s\"}%n".formatted(number++, text));
        }
        steps.append("- setBody: {id: last, simple: \"${properties:PATH:none}\"}\n");

        String said = prey.attack(FlowPackage.of(Prey.CODE, Steps.route(steps.toString())), "x");

        prey.isSafeFrom(said);
        assertThat(said).startsWith("refused: ").contains("expressions and scripts of flows may use");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"${body[lines][last][sku].length}|1", "${body[lines][0][sku]}|p",
            "${body.get('order').get('name').replace('a', 'b').toUpperCase()}|BBBB",
            "${body.get('lines')[1].get('sku').concat('!')}|q!", "${body?.get('none')?.length}|''",
            "${body?.get('none')?.length.x}|''", "${bean:list?method=iterator.hasNext}|false",
            "${bean:type:java.util.ArrayList?method=size}|0", "${camelContext.name}|attack@"})
    void honestMethodsAreCalled(String text, String value) throws Exception {
        String yaml = Steps.beans("- name: list\n  type: java.util.ArrayList\n", """
                - unmarshal: {id: read, json: {}}
                - setBody: {id: use, simple: "%s"}
                - convertBodyTo: {id: text, type: String}
                """.formatted(text));

        String said = prey.attack(FlowPackage.of(Prey.CODE, yaml),
                "{\"order\": {\"name\": \"abba\"}, \"lines\": [{\"sku\": \"p\"}, {\"sku\": \"q\"}]}");

        assertThat(said).startsWith(value).doesNotStartWith("refused");
    }

    @ParameterizedTest
    @ValueSource(strings = {"env.PATH", "(env).PATH", "env as $e | $e.PATH", "$ENV.PATH", "\"\\(env.PATH)\"",
            "import \"SECRET\" as x; x", "input_filename"})
    void jqReachesNothing(String text) throws Exception {
        assertThat(evaluate("jq", text)).startsWith("refused: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"document('file://SECRET')", "function:properties('env:PATH')",
            "function:simple(concat('$', '{env:PATH}'))"})
    void xpathReachesNothing(String text) throws Exception {
        assertThat(evaluate("xpath", text)).startsWith("refused: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"new File('SECRET').text", "File f = ['SECRET']; f.text",
            "File read() { ['SECRET'] }; read().text", "def (File f) = [['SECRET']]; f.text",
            "for (File f in [['SECRET']]) { return f.text }", "new PrintWriter('FORBIDDEN').close()",
            "ProcessBuilder p = [['touch', 'FORBIDDEN']]; p.start()", "['touch', 'FORBIDDEN'].execute()",
            "['touch FORBIDDEN'].stream().map(String::execute).toList()", "def m = 'touch FORBIDDEN'.&execute; m()",
            "class A extends File { A() { super('SECRET') } }; new A().text",
            "def loader = this['class']['classLoader']['parent']; loader.toString()",
            "def c = ''['class']; c['methods'].find { it.name == 'for' + 'Name' }.invoke(null, 'java.lang.System')",
            "[''['class']].stream().map(Class::getModule).toList()", "def f = Class::getMethods; f(''['class'])",
            "import static java.lang.System.getenv as e\ne('PATH')", "import java.lang.System as S\nS.getenv('PATH')",
            "camelContext.getName()", "exchange['context'].toString()", "camelContext.with { getName() }",
            "def c = { -> name }; c.delegate = camelContext; c.resolveStrategy = Closure.DELEGATE_ONLY; c()",
            "org.apache.camel.util.FilePathResolver.resolvePath('$' + '{env:PATH}')",
            "new org.apache.camel.component.properties.EnvPropertiesFunction().apply('PATH')",
            "new org.apache.kafka.common.config.provider.EnvVarConfigProvider().toString()",
            "org.apache.kafka.common.utils.Utils.readFileAsString('SECRET')",
            "java.sql.DriverManager.getConnection('jdbc:h2:mem:a')", "new com.zaxxer.hikari.HikariDataSource()",
            "org.codehaus.groovy.runtime.InvokerHelper.invokeConstructorOf('java.io.File', ['SECRET'])",
            "new groovy.lang.GroovyShell().evaluate('1')", "java.util.ResourceBundle.getBundle('application')",
            "@groovy.transform.ASTTest(value = { new File('FORBIDDEN').text = 'x' })\ndef x = 1\nx",
            "new com.fasterxml.jackson.databind.ObjectMapper().convertValue('SECRET', ''['class'].forName('java.io.File'))",
            "new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(1)",
            "def m = new org.apache.camel.component.jackson.JacksonDataFormat().objectMapper; m.writeValueAsString(1)",
            "def r = javax.sql.rowset.RowSetProvider.newFactory().createJdbcRowSet(); r.url = 'jdbc:h2:mem:a'; r.url",
            "org.apache.camel.support.builder.ExpressionBuilder.systemEnvironmentExpression('PATH').toString()"})
    void groovyReachesNothing(String script) throws Exception {
        assertThat(evaluate("groovy", script)).startsWith("refused: ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"class P { String n; int size() { n.size() } }; new P(n: 'abc').size() == 3",
            "enum E { A, B }; E.values().collect { it.name() }.join() == 'AB'",
            "switch (body) { case Number: return false; case String: return true; default: return false }",
            "java.util.function.Function f = { it * 2 }; f.apply(2) == 4",
            "java.time.LocalDate.parse('2020-01-02').plusDays(3).toString() == '2020-01-05'",
            "exchange.in.setHeader('y', 'z'); headers.y == 'z'", "def m = 'a1' =~ /(\\w)(\\d)/; m[0][2] == '1'",
            "def e = new Expando(n: 1); def c = { n }; c.delegate = e; c() == 1",
            "try { throw new IllegalStateException('a') } catch (e) { return e.message == 'a' }",
            "(1.5 * 2).setScale(2, java.math.RoundingMode.HALF_UP).toString() == '3.00'"})
    void honestScriptsRun(String script) throws Exception {
        assertThat(evaluate("groovy", script)).isEqualTo("true");
    }
}

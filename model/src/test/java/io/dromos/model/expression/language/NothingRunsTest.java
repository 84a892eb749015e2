package io.dromos.model.expression.language;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionKind;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Checking runs nothing of a text and looks nothing up: no file appears, no address is called, nothing of a file or of
 * the environment is told. In the texts, FILE is a file that must not appear, SECRET one that must not be read, URL an
 * address that must not be called, CANARY a class that makes FILE when it is initialised.
 */
class NothingRunsTest {

    private static final String READ = "read-from-the-secret-file";
    private static final List<ExpressionChecker> CHECKERS = List.of(
            ExpressionCheckers.standard(BundledCatalog.shared()), ExpressionCheckers.own(BundledCatalog.shared()),
            ExpressionCheckers.camel(BundledCatalog.shared()));

    private static final Map<String, List<String>> TEXTS = Map.ofEntries(
            Map.entry("groovy", List.of("new File('FILE').text = 'x'", "'touch FILE'.execute()", "CANARY.sing()",
                    "@groovy.transform.ASTTest(value = { new File('FILE').text = 'x' }) def x = 1",
                    "@groovy.transform.ASTTest(phase = CONVERSION, value = { new File('FILE').text = 'x' }) class A {}",
                    "@Grab('a:b:1') import a.b.C\n1", "@GrabResolver(name = 'r', root = 'URL') @Grab('a:b:1') def x",
                    "@Grapes([@Grab('a:b:1')]) class A {}", "@groovy.transform.CompileStatic class A { def x = 1 }",
                    "@groovy.transform.TypeChecked(extensions = ['SECRET', 'FILE', 'CANARY']) def x() { 1 }",
                    "@groovy.transform.CompileStatic(extensions = 'CANARY') class A {}",
                    "@groovy.transform.AnnotationCollector([CANARY]) @interface A {}\n@A class B {}",
                    "@org.codehaus.groovy.transform.GroovyASTTransformationClass('CANARY') @interface A {}\n@A class B {}",
                    "@org.codehaus.groovy.transform.GroovyASTTransformationClass(classes = [CANARY]) @interface A {}\n@A class B {}",
                    "@groovy.transform.BaseScript(CANARY) def base\n1", "@groovy.transform.BaseScript CANARY base\n1",
                    "class A { static { new File('FILE').text = 'x' } }\nnew A()",
                    "class A { static x = new File('FILE').createNewFile() }", "import CANARY\nnew Canary()",
                    "import static CANARY.sing\nsing()", "import static CANARY.*\nsing()", "@CANARY class A {}",
                    "enum E { A; static { CANARY.sing() } }", "trait T { static x = CANARY.sing() }",
                    "@groovy.transform.Field x = CANARY.sing()", "@groovy.lang.Newify(CANARY) def x = Canary()",
                    "@groovy.transform.ConditionalInterrupt({ CANARY.sing() }) def x() {}",
                    "@groovy.transform.Memoized def x() { CANARY.sing() }", "@Lazy def x = CANARY.sing()",
                    "\"${new File('FILE').createNewFile()}\"", "evaluate(new File('SECRET'))",
                    "def x(a = CANARY.sing()) { a }", "@interface A { String x() default CANARY.sing() }")),
            Map.entry("mvel", List.of("new java.io.FileOutputStream('FILE')", "CANARY.sing()", "new CANARY()",
                    "import CANARY; new Canary()", "import_static CANARY.sing; sing()",
                    "Runtime.getRuntime().exec('touch FILE')", "[Runtime.getRuntime().exec('touch FILE')]",
                    "{Runtime.getRuntime().exec('touch FILE')}",
                    "new Integer[] {Runtime.getRuntime().exec('touch FILE')}",
                    "new String[] {Runtime.getRuntime().exec('touch FILE').pid()}",
                    "['a' : Runtime.getRuntime().exec('touch FILE')]",
                    "Integer x = Runtime.getRuntime().exec('touch FILE');",
                    "int x = {Runtime.getRuntime().exec('touch FILE')};",
                    "Runtime.getRuntime().exec('touch FILE') + 1",
                    "if (Runtime.getRuntime().exec('touch FILE') != null) { 1 }",
                    "with (Runtime.getRuntime()) { exec('touch FILE') }", "Thread.sleep(10000)",
                    "Class.forName('CANARY')", "ClassLoader.getSystemClassLoader().loadClass('CANARY').newInstance()",
                    "def x() { Runtime.getRuntime().exec('touch FILE') }; x()",
                    "(Runtime.getRuntime().exec('touch FILE'))",
                    "@{CANARY.sing()}", "System.setProperty('a', Runtime.getRuntime().exec('touch FILE'))",
                    "System.getenv('PATH')", "Runtime.getRuntime().exec('touch FILE').exitValue() == 0 ? 1 : 2",
                    "foreach (x : Runtime.getRuntime().exec('touch FILE').children()) { x }")),
            Map.entry("ognl",
                    List.of("@CANARY@sing()", "new CANARY()", "@java.lang.Runtime@getRuntime().exec('touch FILE')",
                            "#a = @CANARY@sing()", "{@CANARY@sing()}", "#{'a' : @CANARY@sing()}", ":[@CANARY@sing()]",
                            "(@CANARY@sing())(1)", "@CANARY@FILE", "#context['x']=new java.io.FileOutputStream('FILE')",
                            "@java.lang.System@getenv('PATH')", "1 instanceof CANARY")),
            Map.entry("spel",
                    List.of("#{T(CANARY).sing()}", "#{new CANARY()}", "#{T(Runtime).getRuntime().exec('touch FILE')}",
                            "#{@canary.sing()}", "#{{T(CANARY).sing()}}", "#{{a: T(CANARY).sing()}}",
                            "#{#x = T(CANARY).sing()}",
                            "#{systemEnvironment['PATH']}", "#{T(CANARY)}", "#{1 instanceof T(CANARY)}")),
            Map.entry("js", List.of("java.lang.Runtime.getRuntime().exec('touch FILE')", "Packages.CANARY.sing()",
                    "importClass(Packages.CANARY)", "Java.type('CANARY').sing()", "load('SECRET')", "require('SECRET')",
                    "new java.io.FileWriter('FILE').close()", "import x from 'SECRET'", "fetch('URL')",
                    "readFile('SECRET')")),
            Map.entry("java",
                    List.of("CANARY.sing()", "import CANARY; return new Canary();",
                            "new java.io.File(\"FILE\").createNewFile()",
                            "import static CANARY.*; return sing();", "@CANARY class A {} return 1;",
                            "return new Object() {{ CANARY.sing(); }};")),
            Map.entry("xquery", List.of("doc('SECRET')", "doc('URL')", "unparsed-text('SECRET')",
                    "unparsed-text('URL')",
                    "unparsed-text-lines('SECRET')", "collection('SECRET')", "uri-collection('SECRET')",
                    "doc-available('URL')",
                    "json-doc('URL')", "environment-variable('PATH')", "available-environment-variables()",
                    "declare namespace r='java:java.lang.Runtime'; r:exec(r:getRuntime(), 'touch FILE')",
                    "declare namespace c='java:CANARY'; c:sing()", "declare namespace c='java:CANARY'; c:new()",
                    "import module namespace m='urn:m' at 'URL'; m:x()",
                    "import module namespace m='urn:m' at 'SECRET'; 1",
                    "import schema 'urn:s' at 'URL'; 1", "declare variable $x := doc('URL'); $x",
                    "declare variable $x := unparsed-text('SECRET'); $x", "let $x := unparsed-text('SECRET') return $x",
                    "load-xquery-module('urn:m', map{'location-hints':'URL'})",
                    "transform(map{'stylesheet-location':'URL'})",
                    "declare base-uri 'URL'; doc('x')", "xs:integer(unparsed-text('SECRET'))", "put(<a/>, 'FILE')",
                    "error(xs:QName('a'), unparsed-text('SECRET'))", "parse-xml('<!DOCTYPE a SYSTEM \"URL\"><a/>')",
                    "Q{java:CANARY}sing()", "function-lookup(xs:QName('fn:doc'), 1)('URL')")),
            Map.entry("xpath", List.of("document('URL')", "document('SECRET')", "doc('URL')", "unparsed-text('SECRET')",
                    "doc('URL')!", "unparsed-text('SECRET') => string()", "for $x in doc('URL') return $x", "c:sing()",
                    "java:CANARY.sing()", "environment-variable('PATH')", "Q{java:CANARY}sing()",
                    "let $x := unparsed-text('SECRET') return $x", "json-doc('URL')", "collection('URL')",
                    "parse-xml('<!DOCTYPE a SYSTEM \"URL\"><a/>') => string()")),
            Map.entry("datasonnet", List.of("import 'SECRET'", "importstr 'SECRET'", "local x = import 'URL'; x",
                    "{a: importstr 'SECRET'}", "std.extVar('PATH')", "std.native('CANARY')()")),
            Map.entry("jslt",
                    List.of("import \"SECRET\" as x x:y()", "import \"URL\" as x 1", "import \"CANARY\" as x x:sing()",
                            "read-file(\"SECRET\")")),
            Map.entry("jq", List.of("import \"SECRET\" as x; x::y", "include \"SECRET\"; 1", "import \"URL\" as $x; $x",
                    "input", "inputs", "env", "env.PATH", "$ENV", "$ENV.PATH", "input_filename", "get_search_list",
                    "$__prog_args", "\"\\(env.PATH)\"", "modulemeta", "now", "debug")),
            Map.entry("jsonpath", List.of("$.a[?(@.b == CANARY.sing())]", "$.concat($.a, 'SECRET')", "$.load('URL')")),
            Map.entry("simple", List.of("${bean:type:CANARY}", "${bean:type:CANARY?method=sing}",
                    "${bean:type:CANARY?scope=Singleton}",
                    "${bean:type:CANARY?scope=Prototype}", "${bean:type:CANARY?scope=Request}", "${bean:CANARY}",
                    "${bean:CANARY::sing}", "${bean:type:CANARY.sing}",
                    "${bean:CANARY?method=sing&scope=Singleton}", "${type:CANARY.FILE}", "${type:CANARY}",
                    "${bodyAs(CANARY)}",
                    "${headerAs('a', CANARY)}", "${mandatoryBodyAs(CANARY)}", "${messageAs(CANARY)}", "${ref:CANARY}",
                    "${uuid(CANARY)}",
                    "${hash(${body},CANARY)}", "resource:file:SECRET", "resource:URL",
                    "${iif(${body} == 1, resource:file:SECRET, b)}", "${iif(resource:file:SECRET, a, b)}",
                    "${iif(1 > 0, 'resource:URL', b)}", "${replace(a,b,resource:file:SECRET)}",
                    "${substring(1,2,resource:file:SECRET)}", "${list(resource:file:SECRET,resource:URL)}",
                    "${map(a,resource:file:SECRET)}", "${hash(resource:file:SECRET)}", "${empty(resource:file:SECRET)}",
                    "${join(',',a,resource:file:SECRET)}", "${collate(3)} resource:file:SECRET",
                    "${jq(resource:file:SECRET)}", "${xpath(resource:URL)}", "${jsonpath(resource:file:SECRET)}",
                    "${pretty(resource:file:SECRET)}", "${random(1,resource:file:SECRET)}",
                    "${properties:x:resource:file:SECRET}",
                    "${date:file:SECRET}", "${env.PATH}", "${sysenv.PATH}", "${sys.user.home}", "${env:PATH}",
                    "${camelContext.classResolver.resolveClass('CANARY').newInstance()}", "${body} is 'CANARY'",
                    "${body} == resource:URL",
                    "${exchange.context.registry}", "${xpath(doc('URL'))}", "${xpath(c:sing())}", "${jq(env.PATH)}",
                    "{{env:PATH}}",
                    "${bean:type:CANARY?method=sing} == 'x'", "${attachmentContentAs('a', CANARY)}",
                    "${variableAs('a', CANARY)}")),
            Map.entry("tokenize", List.of("${bean:type:CANARY?method=sing}", "${iif(1 > 0, resource:file:SECRET, b)}")),
            Map.entry("csimple", List.of("${bean:type:CANARY?method=sing}", "${iif(1 > 0, resource:file:SECRET, b)}")),
            Map.entry("file", List.of("${bean:type:CANARY?method=sing}", "${file:SECRET}")),
            Map.entry("method", List.of("CANARY.sing()", "CANARY", "bean:CANARY")),
            Map.entry("ref", List.of("CANARY", "resource:file:SECRET")),
            Map.entry("xtokenize", List.of("document('URL')", "//a[doc('URL')]")),
            Map.entry("constant", List.of("resource:file:SECRET", "resource:URL")));

    @TempDir
    private Path folder;
    private Path file = Path.of("canary");
    private Path secret = Path.of("secret");
    private final AtomicBoolean called = new AtomicBoolean();
    private ServerSocket server;

    static Stream<Arguments> texts() {
        return TEXTS.entrySet().stream()
                .flatMap(entry -> entry.getValue().stream().map(text -> Arguments.of(entry.getKey(), text)));
    }

    @BeforeEach
    void setUp() throws IOException {
        file = folder.resolve("canary");
        secret = Files.writeString(folder.resolve("secret"), READ);
        server = new ServerSocket(0, 10, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::answer);
        System.setProperty(Canary.FILE, file.toString());
    }

    @AfterEach
    void close() throws IOException {
        System.clearProperty(Canary.FILE);
        server.close();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void nothingIsRunOrLookedUp(String language, String written) {
        String text = written.replace("FILE", file.toString()).replace("SECRET", secret.toString())
                .replace("URL", "http://localhost:" + server.getLocalPort() + "/x")
                .replace("CANARY", "io.dromos.model.expression.language.Canary");

        for (ExpressionChecker checker : CHECKERS) {
            for (ExpressionKind kind : ExpressionKind.values()) {
                assertThat(checker.check(new Expression(language, text, kind)).toString()).doesNotContain(READ)
                        .doesNotContain(System.getenv("PATH"));
            }
        }

        assertThat(file).doesNotExist();
        assertThat(called).isFalse();
    }

    /** Whoever calls is noted before the call ends. */
    private void answer() {
        while (!server.isClosed()) {
            try (Socket caller = server.accept()) {
                called.set(caller.isConnected());
            } catch (IOException closed) {
                return;
            }
        }
    }
}

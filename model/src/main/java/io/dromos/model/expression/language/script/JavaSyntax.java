package io.dromos.model.expression.language.script;

import com.sun.source.util.JavacTask;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.language.parser.Brackets;
import io.dromos.model.expression.language.parser.Refusal;
import io.dromos.model.expression.language.parser.Syntax;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/**
 * Java as Camel takes it: imports, then an expression or statements, with either quotes around texts. Read by the
 * platform's compiler, to its first phase only; where a runtime has no compiler, what is open is still found.
 */
public final class JavaSyntax implements Syntax {

    private static final Pattern IMPORTS = Pattern.compile("\\A(?:\\s*import\\s[^;]*;)*+");
    private static final AtomicReference<@Nullable JavaFileManager> FILES = new AtomicReference<>();
    private static final Pattern STATEMENTS = Pattern.compile("\\breturn\\b");

    @Override
    public Set<String> languages() {
        return Set.of("java", "joor");
    }

    @Override
    public Brackets brackets() {
        return Brackets.LIKE_JAVA;
    }

    @Override
    public List<Refusal> refusals(String text, ExpressionKind kind) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        if (compiler == null || text.contains("${") || text.contains("#bean:")) {
            return Brackets.LIKE_JAVA.scan(text).refusals();
        }
        Matcher imports = IMPORTS.matcher(text);
        int split = imports.lookingAt() ? imports.end() : 0;
        boolean statements = STATEMENTS.matcher(text).find();
        String before = " class Expression { Object evaluate() { " + (statements ? "" : "return (Object) (");
        String ready = text.replace('\'', '"');
        String bare = statements ? ready.substring(split) : withoutEnd(ready.substring(split));
        String source = ready.substring(0, split) + before + bare + (statements ? "\n" : "\n);") + "}}";
        return refusals(compiler, source, text, split, before.length());
    }

    private static List<Refusal> refusals(JavaCompiler compiler, String source, String text, int split, int shift) {
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        JavacTask task = (JavacTask) compiler.getTask(Writer.nullWriter(), files(compiler), found,
                List.of("-proc:none"), null,
                List.of(new Source(source)));
        try {
            task.parse();
        } catch (IOException unread) {
            throw new UncheckedIOException(unread);
        }
        return found.getDiagnostics().stream().filter(said -> said.getKind() == Diagnostic.Kind.ERROR).limit(1)
                .map(said -> refusal(text, split, shift, (int) said.getPosition())).toList();
    }

    /** Made once, for it costs more than a parse; nothing is read by it. */
    private static JavaFileManager files(JavaCompiler compiler) {
        JavaFileManager made = FILES.get();
        if (made == null) {
            FILES.compareAndSet(null, withoutLibraries(compiler));
            made = FILES.get();
        }
        return Objects.requireNonNull(made);
    }

    /** Else the compiler looks through all libraries for plug-ins of its own, each time, and would start them. */
    private static JavaFileManager withoutLibraries(JavaCompiler compiler) {
        StandardJavaFileManager files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        try {
            files.setLocation(StandardLocation.CLASS_PATH, List.of());
            files.setLocation(StandardLocation.ANNOTATION_PROCESSOR_PATH, List.of());
        } catch (IOException unset) {
            throw new UncheckedIOException(unset);
        }
        return files;
    }

    private static Refusal refusal(String text, int split, int shift, int position) {
        return Refusal.unexpected(text, position <= split ? Math.max(0, position) : Math.max(split, position - shift));
    }

    /** An expression may end with a semicolon. */
    private static String withoutEnd(String body) {
        String bare = body.stripTrailing();
        return bare.endsWith(";") ? bare.substring(0, bare.length() - 1) : bare;
    }

    @Override
    public String sample() {
        return "body.toString(";
    }

    private static final class Source extends SimpleJavaFileObject {

        private final String text;

        Source(String text) {
            super(URI.create("string:///Expression.java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}

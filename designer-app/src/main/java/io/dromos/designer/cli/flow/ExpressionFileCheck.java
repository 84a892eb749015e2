package io.dromos.designer.cli.flow;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.ExpressionChecker;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.ExpressionProblem;
import io.dromos.model.expression.Severity;
import io.dromos.model.expression.TextRange;
import io.dromos.model.expression.language.ExpressionCheckers;
import io.dromos.model.message.Message;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Checks expressions that stand in a file, one JSON object a line, and answers with one JSON object for each. */
final class ExpressionFileCheck {

    private final Console console;
    private final ExpressionChecker checker;
    private final JsonMapper mapper = JsonMapper.builder().build();

    ExpressionFileCheck(Console console, ExpressionEngine engine) {
        this.console = console;
        this.checker = switch (engine) {
            case OWN -> ExpressionCheckers.own(BundledCatalog.shared());
            case CAMEL -> ExpressionCheckers.camel(BundledCatalog.shared());
            case BOTH -> ExpressionCheckers.standard(BundledCatalog.shared());
        };
    }

    int check(Path file) {
        if (!Files.exists(file)) {
            throw Impossible.of("cli.no-such-file", file);
        }
        FileReading reading = new TextFileReader(Integer.MAX_VALUE).read(file);
        if (!(reading instanceof FileReading.Text(Path _, String text, String _))) {
            throw new Impossible(reading.message());
        }
        boolean allValid = true;
        List<String> lines = text.lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            if (!lines.get(i).isBlank()) {
                allValid &= check(read(file, lines.get(i), i + 1));
            }
        }
        return allValid ? ExitStatus.DONE : ExitStatus.NO;
    }

    private Expression read(Path file, String line, int number) {
        try {
            JsonNode json = mapper.readTree(line);
            String kind = json.path("kind").asString("expression").toUpperCase(Locale.ROOT);
            return new Expression(json.path("language").asString("simple"), json.required("expr").asString(),
                    ExpressionKind.valueOf(kind));
        } catch (JacksonException | IllegalArgumentException wrong) {
            throw Impossible.of("cli.expressions-line", file, number, String.valueOf(wrong.getMessage()));
        }
    }

    private boolean check(Expression expression) {
        long start = System.nanoTime();
        List<ExpressionProblem> problems = problems(expression);
        long micros = (System.nanoTime() - start) / 1000;
        boolean valid = problems.stream().noneMatch(ExpressionProblem::syntax);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("valid", valid);
        json.put("problems", problems.stream().map(ExpressionFileCheck::json).toList());
        json.put("micros", micros);
        console.result(mapper.writeValueAsString(json), json);
        return valid;
    }

    private List<ExpressionProblem> problems(Expression expression) {
        String language = expression.language();
        if (checker.knows(language) || BundledCatalog.shared().language(language).isPresent()) {
            return checker.check(expression);
        }
        return List.of(new ExpressionProblem(new TextRange(0, 0), Severity.ERROR, "unknown-language",
                Message.of("expression.unknown-language", language), true, List.of()));
    }

    private static Map<String, Object> json(ExpressionProblem problem) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("start", problem.range().start());
        json.put("end", problem.range().end());
        json.put("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        json.put("code", problem.code());
        json.put("message", problem.message().text());
        return json;
    }
}

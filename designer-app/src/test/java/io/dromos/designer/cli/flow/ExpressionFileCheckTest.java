package io.dromos.designer.cli.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ExpressionFileCheckTest {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream output = new ByteArrayOutputStream();

    @Test
    void answersEachLineInOrder() throws IOException {
        int status = check(ExpressionEngine.BOTH, """
                {"language":"simple","kind":"expression","expr":"Hello ${body}"}
                {"language":"simple","kind":"predicate","expr":"${body} = 1"}
                {"language":"jq","kind":"expression","expr":".a"}
                """);

        assertThat(status).isEqualTo(ExitStatus.NO);
        assertThat(answers()).extracting(answer -> answer.path("valid").asBoolean()).containsExactly(true, false, true);
        JsonNode problem = answers().get(1).path("problems").path(0);
        assertThat(problem.path("start").asInt()).isEqualTo(8);
        assertThat(problem.path("end").asInt()).isEqualTo(9);
        assertThat(problem.path("severity").asString()).isEqualTo("error");
        assertThat(problem.path("code").asString()).isEqualTo("simple-operator");
        assertThat(problem.path("message").asString()).isNotBlank();
        assertThat(answers().getFirst().path("micros").isNumber()).isTrue();
    }

    @Test
    void problemsThatShowOnlyAtRunTimeLeaveTheVerdictAlone() throws IOException {
        int status = check(ExpressionEngine.BOTH, """
                {"language":"simple","kind":"expression","expr":"${body}}"}
                """);

        assertThat(status).isEqualTo(ExitStatus.DONE);
        assertThat(answers().getFirst().path("valid").asBoolean()).isTrue();
        assertThat(answers().getFirst().path("problems")).hasSize(1);
    }

    @Test
    void camelAloneGivesNoAdvice() throws IOException {
        check(ExpressionEngine.CAMEL, """
                {"language":"simple","kind":"expression","expr":"${body}}"}
                """);

        assertThat(answers().getFirst().path("problems")).isEmpty();
    }

    @Test
    void dromosAloneFindsWhatIsOpenOrUnknown() throws IOException {
        check(ExpressionEngine.OWN, """
                {"language":"simple","kind":"expression","expr":"${bdy} ${body"}
                """);

        assertThat(answers().getFirst().path("valid").asBoolean()).isFalse();
        assertThat(answers().getFirst().path("problems")).hasSize(2);
    }

    @Test
    void aLanguageThatDoesNotExistIsAProblem() throws IOException {
        check(ExpressionEngine.BOTH, """
                {"language":"cobol","kind":"expression","expr":"x"}
                """);

        assertThat(answers().getFirst().path("problems").path(0).path("code").asString()).isEqualTo("unknown-language");
    }

    @Test
    void aLineThatIsNoRequestIsNamed() {
        assertThatThrownBy(() -> check(ExpressionEngine.BOTH, "{\"language\":\"simple\"}\n"))
                .isInstanceOfSatisfying(Impossible.class,
                        impossible -> assertThat(impossible.reason().text()).contains("1"));
    }

    private int check(ExpressionEngine engine, String lines) throws IOException {
        Path file = Files.writeString(folder.resolve("expressions.jsonl"), lines);
        PrintStream stream = new PrintStream(output, true, StandardCharsets.UTF_8);
        return new ExpressionFileCheck(new Console(stream, stream), engine).check(file);
    }

    private List<JsonNode> answers() {
        return output.toString(StandardCharsets.UTF_8).lines().map(MAPPER::readTree).toList();
    }
}

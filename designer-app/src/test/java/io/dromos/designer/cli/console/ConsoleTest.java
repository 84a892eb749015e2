package io.dromos.designer.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void theSameResultIsTheSameLine() {
        ByteArrayOutputStream output = new ByteArrayOutputStream();
        Console console = new Console(new PrintStream(output, true, StandardCharsets.UTF_8), System.err);
        console.use(Format.JSON);
        Map<String, Object> reversed = new LinkedHashMap<>();
        reversed.put("step", "b");
        reversed.put("flow", "a");

        console.result("", reversed);
        console.result("", Map.of("flow", "a", "step", "b"));

        assertThat(output.toString(StandardCharsets.UTF_8).lines()).hasSize(2)
                .containsOnly("{\"flow\":\"a\",\"step\":\"b\"}");
    }
}

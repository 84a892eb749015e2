package io.dromos.designer.cli.console;

import io.dromos.model.message.Message;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where a command writes: results to standard output, in the chosen form, progress and messages to standard error. Both
 * are UTF-8 with line feeds, on every system, so that the output of a command is the same everywhere.
 *
 * <p>
 * May be written to from any thread; a line is never torn.
 */
public final class Console {

    private final PrintStream output;
    private final PrintStream errors;
    private Format format = Format.TEXT;
    private boolean openLine;

    public Console(PrintStream output, PrintStream errors) {
        this.output = new PrintStream(output, true, StandardCharsets.UTF_8);
        this.errors = new PrintStream(errors, true, StandardCharsets.UTF_8);
    }

    public void use(Format chosen) {
        format = chosen;
    }

    public boolean isJson() {
        return format == Format.JSON;
    }

    /** One result: a line for people, or the same as a JSON object (a record or a map). */
    public synchronized void result(String text, Object json) {
        output.print((isJson() ? Json.MAPPER.writeValueAsString(json) : text) + "\n");
    }

    /** Bytes of a result, exactly as they are; a program that reads them wants no line added. */
    public synchronized void bytes(byte[] bytes) {
        output.write(bytes, 0, bytes.length);
        openLine = bytes.length > 0 && bytes[bytes.length - 1] != '\n';
        output.flush();
    }

    /** Begins a new line of results where the last bytes did not end one. */
    public synchronized void endLine() {
        if (openLine) {
            output.print("\n");
            openLine = false;
        }
    }

    public synchronized void progress(Message message) {
        errors.print(message.text() + "\n");
    }

    /** Says what is wrong, in one line that names the command. */
    public synchronized void problem(String command, String text) {
        errors.print(command + ": " + text.strip().replaceAll("\\s*\\R\\s*", " ") + "\n");
    }

    public PrintWriter outputWriter() {
        return new PrintWriter(output, true, StandardCharsets.UTF_8);
    }

    public PrintStream errors() {
        return errors;
    }

    /**
     * Loaded with the first JSON line only, for help must come quickly. Keys in order: the same result, the same line.
     */
    private static final class Json {
        static final JsonMapper MAPPER = JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                .build();
    }
}

package io.dromos.designer.cli.exchange;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.console.SaidNo;
import io.dromos.model.importer.Conversion;
import io.dromos.model.importer.Conversion.Loss;
import io.dromos.model.message.Message;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import io.dromos.model.workspace.file.TextFileReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads what is converted, writes what came of it, and tells what could not be carried over. */
final class Converted {

    private final Console console;

    Converted(Console console) {
        this.console = console;
    }

    static String read(Path file) {
        if (!Files.exists(file)) {
            throw Impossible.of("cli.no-such-file", file);
        }
        FileReading reading = new TextFileReader().read(file);
        if (reading instanceof FileReading.Text(Path _, String text, String _)) {
            return text;
        }
        throw new Impossible(reading.message());
    }

    static Conversion.Converted accepted(Path file, Conversion conversion) {
        return switch (conversion) {
            case Conversion.Converted converted -> converted;
            case Conversion.Refused(Message reason, int _) ->
                throw new SaidNo(Message.of("cli.import-refused", file, reason.text()));
        };
    }

    static void write(Path target, String text, boolean overwrite) {
        if (Files.exists(target) && !overwrite) {
            throw Impossible.of("cli.import-exists", target);
        }
        switch (new SafeWriter().overwrite(target, text)) {
            case Saving.Saved _ -> {
            }
            case Saving.Changed changed -> throw new Impossible(changed.message());
            case Saving.Failed(Path _, Message reason) -> throw new Impossible(reason);
        }
    }

    /** The result as one line, then a line for each loss; with JSON one object that has both. */
    void report(Path file, Path target, List<Loss> losses) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("file", file.toString());
        json.put("target", target.toString());
        json.put("losses", losses.stream().map(Converted::json).toList());
        StringBuilder text = new StringBuilder(file + " -> " + target);
        losses.forEach(loss -> text.append('\n').append(line(file, loss)));
        console.result(text.toString(), json);
    }

    /** What was lost, where the result itself goes to standard output. */
    void tell(Path file, List<Loss> losses) {
        losses.forEach(
                loss -> console.progress(Message.of("cli.import-loss", file, loss.line(), loss.message().text())));
    }

    private static String line(Path file, Loss loss) {
        return Message.of("cli.import-loss", file, loss.line(), loss.message().text()).text();
    }

    private static Map<String, Object> json(Loss loss) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("line", loss.line());
        json.put("code", loss.message().key().replace('.', '-'));
        json.put("message", loss.message().text());
        return json;
    }
}

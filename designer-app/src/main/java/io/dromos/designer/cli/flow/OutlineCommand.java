package io.dromos.designer.cli.flow;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.model.document.ElementIndex;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.Option;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Lists what a file holds, with the addresses by which {@code dromos edit} finds it. */
@Command(name = "outline", description = "Lists every element of a file: address, kind, id, label, line, options.")
@Example({"dromos outline flows/orders.camel.yaml", "dromos outline flows/orders.camel.yaml --format json"})
public final class OutlineCommand implements Callable<Integer> {

    private final Console console;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    public OutlineCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        FlowDocument document = FlowFiles.open(file).document();
        document.index().forEach(element -> print(document.index(), element));
        return ExitStatus.DONE;
    }

    private void print(ElementIndex index, Element element) {
        int line = index.positionAt(index.nameOffset(element)).line();
        int depth = index.depthOf(element);
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("address", index.addressOf(element));
        json.put("kind", element.kind());
        json.put("id", element.value("id").orElse(""));
        json.put("label", label(element));
        json.put("line", line);
        json.put("depth", depth);
        json.put("options", options(index, element));
        StringBuilder text = new StringBuilder("  ".repeat(depth) + index.addressOf(element) + "  " + element.kind()
                + "  (line " + line + ")");
        for (Option option : element.options()) {
            text.append('\n').append("  ".repeat(depth + 1)).append(option.name()).append(" = ")
                    .append(option.value().replace("\n", "\\n"));
        }
        console.result(text.toString(), json);
    }

    private static List<Map<String, Object>> options(ElementIndex index, Element element) {
        List<Map<String, Object>> options = new ArrayList<>();
        for (Option option : element.options()) {
            Map<String, Object> json = new LinkedHashMap<>();
            json.put("name", option.name());
            json.put("value", option.value());
            json.put("line", index.positionAt(index.rangeOf(element, option).start()).line());
            options.add(json);
        }
        return options;
    }

    private static String label(Element element) {
        return element.value("description").or(() -> element.value("id")).orElse(element.kind());
    }
}

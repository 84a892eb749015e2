package io.dromos.designer.cli.exchange;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.model.catalog.camel.BundledCatalog;
import io.dromos.model.document.FlowDocument;
import io.dromos.model.document.FlowReading;
import io.dromos.model.importer.Conversion;
import io.dromos.model.importer.xml.XmlToYaml;
import io.dromos.model.importer.xml.YamlToXml;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** One flow from Camel's YAML DSL to its XML DSL, or back. */
@Command(name = "convert", description = {"Writes a flow in Camel's other language, YAML or XML.",
        "What cannot be carried over is told with its line. Exit status 1 when the file is no flow."})
@Example({"dromos convert camel-context.xml --to yaml -o orders.camel.yaml",
        "dromos convert orders.camel.yaml --to xml"})
public final class ConvertCommand implements Callable<Integer> {

    /** Languages that Camel has for routes. */
    enum Language {
        YAML, XML
    }

    private final Console console;

    @Parameters(paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--to", paramLabel = "yaml|xml", required = true, description = "The language of the result.")
    private Language language = Language.YAML;

    @Option(names = {"-o",
            "--output"}, paramLabel = "FILE", description = "Where the result goes; standard output if absent.")
    private @Nullable Path output;

    @Option(names = "--force", description = "Writes over a file that is there.")
    private boolean force;

    public ConvertCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() {
        String text = Converted.read(file);
        Conversion conversion = switch (language) {
            case YAML -> XmlToYaml.convert(text, BundledCatalog.shared());
            case XML -> switch (FlowDocument.read(text)) {
                case FlowReading.Opened(FlowDocument document) ->
                    YamlToXml.convert(document, BundledCatalog.shared());
                case FlowReading.ReadOnly refused ->
                    throw Impossible.of("cli.read-only", file, refused.reason().text());
            };
        };
        Conversion.Converted converted = Converted.accepted(file, conversion);
        Converted report = new Converted(console);
        if (output != null) {
            Converted.write(output, converted.text(), force);
            report.report(file, output, converted.losses());
        } else if (console.isJson()) {
            console.result("", Map.of("text", converted.text()));
            report.tell(file, converted.losses());
        } else {
            console.bytes(converted.text().getBytes(StandardCharsets.UTF_8));
            report.tell(file, converted.losses());
        }
        return ExitStatus.DONE;
    }
}

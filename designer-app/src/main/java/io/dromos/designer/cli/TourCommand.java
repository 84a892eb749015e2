package io.dromos.designer.cli;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Example;
import io.dromos.designer.cli.console.ExitStatus;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.service.Lifetime;
import io.dromos.designer.service.LocalService;
import io.dromos.designer.service.LocalServices;
import io.dromos.designer.service.LocalStart;
import io.dromos.model.message.Message;
import io.dromos.model.sample.SampleWorkspace;
import io.dromos.model.workspace.ExampleMessage;
import io.dromos.model.workspace.ExampleMessages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The main job from end to end, done with the very commands that users have, against a service of its own: nothing that
 * runs on this machine is touched, and nothing stays.
 */
@Command(name = "tour", description = "Shows the main job without a display: makes the sample workspace, checks it, deploys it to a service of its own, calls a flow, prints the answer and the log, saves a picture of the window.")
@Example("dromos tour --picture dromos-tour.png")
final class TourCommand implements Callable<Integer> {

    private static final String FLOW = "orders";

    private final Console console;

    @Option(names = "--picture", paramLabel = "FILE", description = "Where the picture of the window goes; default: ${DEFAULT-VALUE}.")
    private Path picture = Path.of("dromos-tour.png");

    TourCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        Path folder = Files.createTempDirectory("dromos-tour");
        try {
            Path shop = folder.resolve("shop");
            console.progress(Message.of("cli.tour-sample", shop));
            SampleWorkspace.writeTo(shop);
            int checked = step("check", shop.toString());
            int ran = checked == ExitStatus.DONE ? withService(shop, folder.resolve("service")) : checked;
            return ran == ExitStatus.DONE
                    ? step("pictures", "--window", shop.toString(), "-o", picture.toString())
                    : ran;
        } finally {
            delete(folder);
        }
    }

    private int withService(Path shop, Path data) throws IOException {
        LocalServices services = LocalServices.in(data);
        return switch (services.findOrStart(Lifetime.WITH_THIS_PROCESS, console::progress)) {
            case LocalStart.Failed(var reason) -> throw new Impossible(reason);
            case LocalStart.Running(LocalService service) -> {
                try {
                    yield calls(shop, service, data);
                } finally {
                    services.stop(service);
                    console.progress(Message.of("cli.local-service-stopped"));
                }
            }
        };
    }

    private int calls(Path shop, LocalService service, Path data) throws IOException {
        List<String> there = List.of("--host", service.host().label(), "--token-file",
                data.resolve("token").toString());
        Path order = Files.writeString(data.resolve("order.json"), example(shop));
        int deployed = step(there, "deploy", shop.toString(), "--environment", "dev");
        if (deployed != ExitStatus.DONE) {
            return deployed;
        }
        int answered = step(there, "execute", FLOW, "--body", "@" + order);
        return answered == ExitStatus.DONE ? step(there, "logs", FLOW) : answered;
    }

    private static String example(Path shop) throws IOException {
        String text = Files.readString(shop.resolve("flows/" + FLOW + ".example.json"));
        return ExampleMessages.read(text).found().flatMap(all -> all.examples().stream().findFirst())
                .map(ExampleMessage::body).orElse("");
    }

    private int step(String... arguments) {
        return step(List.of(), arguments);
    }

    /** Runs one command as a user would, and shows it. */
    private int step(List<String> more, String... arguments) {
        CommandLineProgram program = new CommandLineProgram(console);
        if (!program.hasCommand(arguments[0])) {
            return ExitStatus.DONE;
        }
        String[] all = Stream.concat(Stream.of(arguments), more.stream()).toArray(String[]::new);
        console.progress(Message.of("cli.tour-step", String.join(" ", arguments)));
        int status = program.run(all);
        console.endLine();
        return status;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}

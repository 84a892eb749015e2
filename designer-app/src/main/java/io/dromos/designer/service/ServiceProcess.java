package io.dromos.designer.service;

import io.dromos.model.message.Message;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Starts the service as a child process and waits until it says that it is ready. */
final class ServiceProcess {

    private static final int START_SECONDS = 120;
    private static final int LOOK_MILLIS = 50;
    private static final long LARGE_LOG_BYTES = 10_000_000;

    private ServiceProcess() {
    }

    static Path log(Path data) {
        return data.resolve("service.log");
    }

    static LocalStart start(ServiceProgram program, Path data, Lifetime lifetime, Consumer<Message> progress) {
        try {
            Announcement.forget(data);
            progress.accept(Message.of("service.starting", log(data)));
            return await(launch(program, data, lifetime), data, progress);
        } catch (IOException problem) {
            return new LocalStart.Failed(
                    Message.of("service.cannot-start", program.executable(), String.valueOf(problem.getMessage())));
        }
    }

    private static Process launch(ServiceProgram program, Path data, Lifetime lifetime) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(program.executable().toString(), "--port", "0", "--data", data.toString()));
        if (lifetime == Lifetime.WITH_THIS_PROCESS) {
            command.addAll(List.of("--parent-pid", Long.toString(ProcessHandle.current().pid())));
        }
        File log = log(data).toFile();
        boolean startAnew = log.length() > LARGE_LOG_BYTES;
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(startAnew ? ProcessBuilder.Redirect.to(log) : ProcessBuilder.Redirect.appendTo(log));
        useTheSameJava(builder);
        Process process = builder.start();
        process.getOutputStream().close();
        return process;
    }

    private static void useTheSameJava(ProcessBuilder builder) {
        Path home = Path.of(System.getProperty("java.home"));
        if (Files.isDirectory(home.resolve("bin"))) {
            builder.environment().put("JAVA_HOME", home.toString());
        }
    }

    private static LocalStart await(Process process, Path data, Consumer<Message> progress) throws IOException {
        long started = System.nanoTime();
        try {
            while (System.nanoTime() - started < TimeUnit.SECONDS.toNanos(START_SECONDS)) {
                Optional<Announcement> ready = Announcement.read(data);
                if (ready.isPresent()) {
                    long millis = (System.nanoTime() - started) / 1_000_000;
                    progress.accept(Message.of("service.ready", ready.get().host().label(), millis));
                    return new LocalStart.Running(
                            new LocalService(ready.get().host(), ready.get().pid(), log(data), true));
                }
                if (process.waitFor(LOOK_MILLIS, TimeUnit.MILLISECONDS)) {
                    return new LocalStart.Failed(
                            Message.of("service.ended-at-once", process.exitValue(), lastLine(data), log(data)));
                }
            }
            process.destroyForcibly();
            return new LocalStart.Failed(Message.of("service.too-slow", START_SECONDS, log(data)));
        } catch (InterruptedException interrupted) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            return new LocalStart.Failed(Message.of("service.interrupted"));
        }
    }

    private static String lastLine(Path data) throws IOException {
        List<String> lines = Files.readAllLines(log(data)).stream().filter(line -> !line.isBlank()).toList();
        return lines.isEmpty() ? "" : lines.getLast();
    }
}

package io.dromos.deploy.fake;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/** The fake service as a process of its own, with the arguments and the files of the real one. */
public final class FakeServiceProgram {

    private FakeServiceProgram() {
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        List<String> given = List.of(arguments);
        Path data = Path.of(given.get(given.indexOf("--data") + 1));
        int parent = given.indexOf("--parent-pid");
        if (parent >= 0) {
            endWith(Long.parseLong(given.get(parent + 1)));
        }
        try (FakeService service = FakeService.start()) {
            Files.createDirectories(data);
            Files.writeString(data.resolve("token"), FakeService.TOKEN + "\n");
            Path half = Files.writeString(data.resolve("half"),
                    "{\"pid\":" + ProcessHandle.current().pid() + ",\"port\":" + service.port() + "}");
            Files.move(half, data.resolve("service.json"));
            new CountDownLatch(1).await();
        }
    }

    private static void endWith(long pid) {
        Thread.ofVirtual().start(() -> {
            ProcessHandle.of(pid).ifPresent(process -> process.onExit().join());
            Runtime.getRuntime().halt(0);
        });
    }
}

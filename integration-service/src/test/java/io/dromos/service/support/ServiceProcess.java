package io.dromos.service.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import org.awaitility.Awaitility;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A service in a process of its own, which can be killed. */
public final class ServiceProcess implements AutoCloseable {

    private final Process process;
    private final Path data;

    private ServiceProcess(Process process, Path data) {
        this.process = process;
        this.data = data;
    }

    public static ServiceProcess start(Path data, String... settings) throws IOException {
        Files.deleteIfExists(data.resolve("service.json"));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                "io.dromos.service.DromosService", "--port", "0", "--data", data.toString()));
        command.addAll(List.of(settings));
        Process process = new ProcessBuilder(command).redirectErrorStream(true)
                .redirectOutput(data.resolveSibling("service.log").toFile()).start();
        ServiceProcess started = new ServiceProcess(process, data);
        Awaitility.await().atMost(90, TimeUnit.SECONDS)
                .until(() -> Files.exists(data.resolve("service.json")) || !process.isAlive());
        return started;
    }

    public TestClient client() throws IOException {
        JsonNode address = JsonMapper.builder().build().readTree(Files.readString(data.resolve("service.json")));
        return new TestClient(address.path("port").asInt(), Files.readString(data.resolve("token")).strip());
    }

    /** As {@code kill -9} does. */
    public void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    public Process process() {
        return process;
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}

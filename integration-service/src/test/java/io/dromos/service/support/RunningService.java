package io.dromos.service.support;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import io.dromos.service.Announcement;
import io.dromos.service.DromosService;
import io.dromos.service.ServiceAddress;
import org.springframework.context.ConfigurableApplicationContext;

/** A service in this process, on free ports. */
public final class RunningService implements AutoCloseable {

    private final ConfigurableApplicationContext context;
    private final Path data;
    private final TestClient client;

    private RunningService(ConfigurableApplicationContext context, Path data) throws IOException {
        this.context = context;
        this.data = data;
        this.client = new TestClient(address().port(), token());
    }

    public static RunningService start(Path data, String... settings) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--port", "0", "--data", data.toString()));
        arguments.addAll(List.of(settings));
        return new RunningService(DromosService.start(arguments.toArray(String[]::new)), data);
    }

    public ServiceAddress address() {
        return context.getBean(Announcement.class).address();
    }

    public String token() throws IOException {
        return Files.readString(data.resolve("token")).strip();
    }

    public Path data() {
        return data;
    }

    public TestClient client() {
        return client;
    }

    @Override
    public void close() {
        client.close();
        context.close();
    }
}

package io.dromos.designer.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Process control, with the fake service in a process of its own. */
@DisabledOnOs(value = OS.WINDOWS, disabledReason = "the stand-in for the distribution is a shell script")
class LocalServicesTest {

    @TempDir
    private Path folder = Path.of("");

    private LocalServices services = LocalServices.in(folder);

    @BeforeEach
    void useOwnFolder() {
        services = LocalServices.in(folder.resolve("data"));
    }

    @AfterEach
    void stopWhatRuns() {
        services.running().ifPresent(services::stop);
    }

    private LocalService start(Lifetime lifetime) {
        return switch (services.findOrStart(lifetime, message -> {
        })) {
            case LocalStart.Running(LocalService service) -> service;
            case LocalStart.Failed(var reason) -> throw new AssertionError(reason.text());
        };
    }

    private String failure() {
        return switch (services.findOrStart(Lifetime.UNTIL_STOPPED, message -> {
        })) {
            case LocalStart.Running(LocalService service) -> throw new AssertionError(service);
            case LocalStart.Failed(var reason) -> reason.text();
        };
    }

    @Test
    void startedServiceIsFoundAndUsedAgain() throws IOException {
        try (var distribution = ServiceDistribution.ofFake(folder)) {
            assertThat(distribution).isNotNull();
            LocalService first = start(Lifetime.UNTIL_STOPPED);

            LocalService second = start(Lifetime.UNTIL_STOPPED);

            assertThat(first.startedHere()).isTrue();
            assertThat(second.startedHere()).isFalse();
            assertThat(second.pid()).isEqualTo(first.pid());
            assertThat(services.running()).isPresent();
        }
    }

    @Test
    void stoppedServiceIsGone() throws IOException {
        try (var distribution = ServiceDistribution.ofFake(folder)) {
            assertThat(distribution).isNotNull();
            LocalService service = start(Lifetime.UNTIL_STOPPED);

            services.stop(service);

            assertThat(ProcessHandle.of(service.pid()).filter(ProcessHandle::isAlive)).isEmpty();
            assertThat(services.running()).isEmpty();
        }
    }

    @Test
    void killedServiceIsStartedAnew() throws IOException {
        try (var distribution = ServiceDistribution.ofFake(folder)) {
            assertThat(distribution).isNotNull();
            LocalService first = start(Lifetime.UNTIL_STOPPED);
            ProcessHandle process = ProcessHandle.of(first.pid()).orElseThrow();
            process.destroyForcibly();
            process.onExit().join();

            LocalService second = start(Lifetime.UNTIL_STOPPED);

            assertThat(second.startedHere()).isTrue();
            assertThat(second.pid()).isNotEqualTo(first.pid());
        }
    }

    @Test
    void serviceDiesWithAParentThatIsKilled()
            throws IOException, InterruptedException, ExecutionException, TimeoutException {
        try (var distribution = ServiceDistribution.ofFake(folder)) {
            assertThat(distribution).isNotNull();
            Process parent = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin/java").toString(),
                    "-Ddromos.service.home=" + folder, "-cp", System.getProperty("java.class.path"),
                    ParentProgram.class.getName(), folder.resolve("data").toString())
                    .redirectError(ProcessBuilder.Redirect.INHERIT).start();
            ProcessHandle service;
            try (BufferedReader output = new BufferedReader(
                    new InputStreamReader(parent.getInputStream(), StandardCharsets.UTF_8))) {
                service = ProcessHandle.of(Long.parseLong(String.valueOf(output.readLine()))).orElseThrow();

                parent.destroyForcibly().waitFor();
            }

            service.onExit().get(30, TimeUnit.SECONDS);
            assertThat(service.isAlive()).isFalse();
        }
    }

    @Test
    void serviceThatEndsAtOnceIsToldWithItsLastWord() throws IOException {
        try (var distribution = ServiceDistribution.ofScript(folder, "echo the disk is full >&2; exit 2")) {
            assertThat(distribution).isNotNull();

            assertThat(failure()).contains("the disk is full").contains("service.log");
        }
    }

    @Test
    void missingDistributionIsToldClearly() {
        System.setProperty(ServiceProgram.PROPERTY, folder.resolve("nowhere").toString());
        try {
            assertThat(failure()).contains("--host");
        } finally {
            System.clearProperty(ServiceProgram.PROPERTY);
        }
    }

    @Test
    void announcementOfAProcessThatIsNoServiceIsNotBelieved() throws IOException {
        Path data = Files.createDirectories(folder.resolve("data"));
        Files.writeString(data.resolve("token"), "token");
        for (String json : List.of("{\"pid\":" + ProcessHandle.current().pid() + ",\"port\":1}", "{\"pid\":0", "{}")) {
            Files.writeString(data.resolve("service.json"), json);

            assertThat(services.running()).isEmpty();
        }
    }
}

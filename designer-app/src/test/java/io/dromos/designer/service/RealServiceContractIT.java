package io.dromos.designer.service;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.deploy.DeployContract;
import io.dromos.deploy.IntegrationHost;
import io.dromos.deploy.artifact.Artifact;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/** The deploy contract against the integration service of the distribution, in a process of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealServiceContractIT extends DeployContract {

    private final Path folder;
    private final LocalServices services;
    private LocalService service = new LocalService(IntegrationHost.loopback(1, ""), 0, Path.of(""), false);

    RealServiceContractIT(@TempDir Path folder) {
        this.folder = folder;
        this.services = LocalServices.in(folder.resolve("data"));
    }

    @BeforeAll
    void startService() {
        LocalStart start = services.findOrStart(Lifetime.WITH_THIS_PROCESS, message -> {
        });
        assertThat(start).isInstanceOfSatisfying(LocalStart.Running.class, running -> service = running.service());
    }

    @AfterAll
    void stopService() {
        services.stop(service);
    }

    @Override
    protected IntegrationHost host() {
        return service.host();
    }

    @Override
    protected Artifact artifact(int number) throws IOException {
        return GreetingPackage.write(folder.resolve("greeting-" + number + ".dromos"), number);
    }

    @Override
    protected Artifact largeArtifact(int number) throws IOException {
        byte[] noise = new byte[3_000_000];
        new Random(number).nextBytes(noise);
        return GreetingPackage.write(folder.resolve("large-" + number + ".dromos"), number, noise);
    }
}

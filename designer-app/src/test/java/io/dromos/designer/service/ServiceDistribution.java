package io.dromos.designer.service;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

/**
 * Stands in for the service's distribution while it is open: a folder with a start script that does what it is told.
 */
final class ServiceDistribution implements AutoCloseable {

    private ServiceDistribution() {
    }

    /** One that starts the fake service. */
    static ServiceDistribution ofFake(Path folder) throws IOException {
        return ofScript(folder, "exec \"$JAVA_HOME/bin/java\" -cp '" + System.getProperty("java.class.path")
                + "' io.dromos.deploy.fake.FakeServiceProgram \"$@\"");
    }

    static ServiceDistribution ofScript(Path folder, String line) throws IOException {
        Path script = folder.resolve("bin/dromos-service");
        Files.createDirectories(folder.resolve("bin"));
        Files.writeString(script, "#!/bin/sh\n" + line + "\n");
        Files.setPosixFilePermissions(script, PosixFilePermissions.fromString("rwx------"));
        System.setProperty(ServiceProgram.PROPERTY, folder.toString());
        return new ServiceDistribution();
    }

    @Override
    public void close() {
        System.clearProperty(ServiceProgram.PROPERTY);
    }
}

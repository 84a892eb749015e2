package io.dromos.designer.service;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The integration service's program, which the distribution carries beside its own {@code lib} folder. */
record ServiceProgram(Path executable) {

    /** Names the service's distribution where it lies elsewhere: in development and in tests. */
    static final String PROPERTY = "dromos.service.home";

    static Optional<ServiceProgram> find() {
        return homes().flatMap(ServiceProgram::executables).filter(Files::isRegularFile).findFirst()
                .map(ServiceProgram::new);
    }

    private static Stream<Path> homes() {
        String named = System.getProperty(PROPERTY, "");
        return named.isEmpty() ? besideTheProgram().stream() : Stream.of(Path.of(named).toAbsolutePath());
    }

    /** The jar lies in {@code lib/}, or in {@code app/} of an installed image. */
    private static Optional<Path> besideTheProgram() {
        try {
            Path jar = Path.of(ServiceProgram.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            Path folder = jar.getParent();
            Path home = folder == null ? null : folder.getParent();
            return home == null ? Optional.empty() : Optional.of(home.resolve("service"));
        } catch (URISyntaxException notAFile) {
            return Optional.empty();
        }
    }

    private static Stream<Path> executables(Path home) {
        boolean windows = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).contains("windows");
        return windows
                ? Stream.of(home.resolve("dromos-service.exe"), home.resolve("bin/dromos-service.bat"))
                : Stream.of(home.resolve("bin/dromos-service"));
    }
}

package io.dromos.service;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.ConfigurableApplicationContext;

/** The integration service as a program. */
@SpringBootApplication(proxyBeanMethods = false)
@ConfigurationPropertiesScan
public class DromosService {

    private static final int DONE = 0;
    private static final int IMPOSSIBLE = 2;

    public static void main(String[] arguments) {
        switch (ServiceArguments.parse(arguments)) {
            case ServiceArguments.Help() -> {
                System.out.print(ServiceArguments.USAGE);
                System.exit(DONE);
            }
            case ServiceArguments.Wrong(String why) -> fail(why + "; try --help");
            case ServiceArguments.Start(List<String> properties) -> startOrFail(properties);
        }
    }

    /** Starts a service in this process, as tests do. It ends when the context is closed. */
    public static ConfigurableApplicationContext start(String... arguments) {
        return switch (ServiceArguments.parse(arguments)) {
            case ServiceArguments.Start(List<String> properties) -> run(properties);
            case ServiceArguments.Help() -> throw new IllegalArgumentException("--help starts nothing");
            case ServiceArguments.Wrong(String why) -> throw new IllegalArgumentException(why);
        };
    }

    private static ConfigurableApplicationContext run(List<String> properties) {
        List<String> all = new ArrayList<>(properties);
        String fromEnvironment = System.getenv("DROMOS_DATA");
        if (fromEnvironment != null && properties.stream().noneMatch(p -> p.startsWith("--dromos.data="))) {
            all.add("--dromos.data=" + Path.of(fromEnvironment).toAbsolutePath().normalize());
        }
        // Else a flow's options for Kafka could have it read files and the environment.
        System.setProperty("org.apache.kafka.automatic.config.providers", "none");
        SpringApplication application = new SpringApplication(DromosService.class);
        application.setLogStartupInfo(false);
        return application.run(all.toArray(String[]::new));
    }

    private static void startOrFail(List<String> properties) {
        try {
            run(properties);
        } catch (RuntimeException failure) {
            fail(StartFailure.inOneLine(failure));
        }
    }

    private static void fail(String why) {
        System.err.println("dromos-service: " + why);
        System.exit(IMPOSSIBLE);
    }
}

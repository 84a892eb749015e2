package io.dromos.service;

import java.util.Optional;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Ends the service when the process that started it ends, however that comes about. */
@Component
final class ParentWatch {

    private static final Logger LOG = LoggerFactory.getLogger(ParentWatch.class);

    private final ServiceSettings settings;

    ParentWatch(ServiceSettings settings) {
        this.settings = settings;
    }

    @EventListener(ApplicationReadyEvent.class)
    void watch() {
        if (settings.parentPid() > 0) {
            Optional<ProcessHandle> parent = ProcessHandle.of(settings.parentPid());
            if (parent.isEmpty()) {
                end();
            } else {
                var _ = parent.get().onExit().thenRun(ParentWatch::end);
            }
        }
    }

    private static void end() {
        LOG.info("The process that started this service has ended; so does the service");
        // Not on this thread: exit waits for shutdown hooks, and this may be a start that has not returned.
        Thread.ofPlatform().name("parent-ended").start(() -> System.exit(0));
    }
}

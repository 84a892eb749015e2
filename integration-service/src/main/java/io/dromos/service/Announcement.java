package io.dromos.service;

import java.io.IOException;

import io.dromos.service.grpc.GrpcServer;
import io.dromos.service.security.PrivateFile;
import io.dromos.service.security.ServerIdentity;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ApplicationContext;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Says where the service answers once it does: one line of JSON on standard output, and {@code service.json}. */
@Component
public final class Announcement {

    private final ServiceSettings settings;
    private final GrpcServer server;
    private final ServerIdentity identity;
    private final ApplicationContext context;

    Announcement(ServiceSettings settings, GrpcServer server, ServerIdentity identity, ApplicationContext context) {
        this.settings = settings;
        this.server = server;
        this.identity = identity;
        this.context = context;
    }

    public ServiceAddress address() {
        int httpPort = context instanceof WebServerApplicationContext web && web.getWebServer() != null
                ? web.getWebServer().getPort()
                : 0;
        return new ServiceAddress(settings.bind(), server.port(), httpPort, ProcessHandle.current().pid(),
                identity.certificate().map(ServerIdentity.Certificate::fingerprint).orElse(""));
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() throws IOException {
        String json = JsonMapper.builder().build().writeValueAsString(address());
        PrivateFile.write(settings.data().resolve("service.json"), json + "\n");
        System.out.println(json);
        System.out.flush();
    }
}

package io.dromos.service.runtime;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.UUID;
import java.util.stream.Stream;

import io.dromos.service.ServiceSettings;
import io.dromos.service.deployment.FlowBundle;
import io.dromos.service.security.PrivateFile;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Where on disk a flow has its files and an instance its class path. Any thread may use it. */
@Component
public final class FlowFolders {

    private static final Logger LOG = LoggerFactory.getLogger(FlowFolders.class);

    private final Path work;
    private final Path flows;

    public FlowFolders(ServiceSettings settings) throws IOException {
        Path data = settings.data().toAbsolutePath().normalize();
        this.work = data.resolve("work");
        this.flows = data.resolve("flows");
        delete(work); // of instances that a crash left behind
        PrivateFile.folder(work);
        PrivateFile.folder(flows);
    }

    /** The flow's own files; they outlive revisions. */
    public Path own(String flowCode) {
        Path folder = flows.resolve(name(flowCode));
        make(folder);
        return folder;
    }

    /** A fresh folder that holds the flow's assets, for one instance. */
    Path classPath(FlowBundle bundle) {
        Path folder = work.resolve(name(bundle.code()) + "-" + UUID.randomUUID());
        make(folder);
        for (FlowBundle.Asset asset : bundle.assets()) {
            Path file = folder.resolve(asset.path()).normalize();
            if (!file.startsWith(folder)) {
                throw new IllegalArgumentException("asset outside of its folder: " + asset.path());
            }
            try {
                Files.createDirectories(file.getParent());
                Files.write(file, asset.content());
            } catch (IOException failure) {
                throw new UncheckedIOException(failure);
            }
        }
        return folder;
    }

    static void delete(Path folder) {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        } catch (IOException failure) {
            LOG.warn("{} could not be deleted: {}", folder, failure.getMessage());
        }
    }

    private static void make(Path folder) {
        try {
            PrivateFile.folder(folder);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String name(String flowCode) {
        String name = URLEncoder.encode(flowCode, StandardCharsets.UTF_8).replace("*", "%2A");
        return name.startsWith(".") ? "%2E" + name.substring(1) : name;
    }
}

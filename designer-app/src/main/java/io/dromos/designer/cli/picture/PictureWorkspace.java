package io.dromos.designer.cli.picture;

import io.dromos.model.host.Cluster;
import io.dromos.model.host.Host;
import io.dromos.model.host.Hosts;
import io.dromos.model.host.HostsCodec;
import io.dromos.model.packaging.PackageWriter;
import io.dromos.model.packaging.build.WorkspacePackager;
import io.dromos.model.json.UnknownFields;
import io.dromos.model.sample.SampleWorkspace;
import io.dromos.model.source.TextEdit;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.WorkspaceReader;
import io.dromos.model.workspace.file.Sha256;
import io.dromos.model.workspace.journal.RecoveryJournal;
import io.dromos.model.workspace.journal.RecoveryJournals;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The sample workspace with hosts; beside it a package of it, a file in another format, and work that a crash left. */
final class PictureWorkspace {

    static final String PACKAGE = "shop.dromos";
    static final String LEGACY = "orders.xml";

    private static final String XML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <routes xmlns="http://camel.apache.org/schema/spring">
              <route id="take-order">
                <from uri="direct:start"/>
                <setHeader name="country">
                  <jsonpath>$.country</jsonpath>
                </setHeader>
                <to uri="direct:pack"/>
              </route>
            </routes>
            """;

    private PictureWorkspace() {
    }

    /** Writes all of it into a folder of settings; gives the workspace. */
    static Path writeTo(Path home) throws IOException {
        Path shop = home.resolve("shop");
        SampleWorkspace.writeTo(shop);
        Files.writeString(shop.resolve(WorkspacePaths.HOSTS), HostsCodec.write(hosts()));
        Files.writeString(home.resolve(LEGACY), XML);
        if (new WorkspaceReader().open(shop) instanceof WorkspaceOpening.Opened(var workspace)) {
            new PackageWriter().write(new WorkspacePackager(workspace).gather("").draft(), home.resolve(PACKAGE));
        }
        leaveWork(home, shop.resolve("flows/stock.camel.yaml"));
        return shop;
    }

    private static Hosts hosts() {
        return new Hosts(
                List.of(Host.of("orders-1", "orders-1.example.org", Host.PORT).inCluster("orders"),
                        Host.of("orders-2", "orders-2.example.org", Host.PORT).inCluster("orders"),
                        Host.of("archive", "archive.example.org", Host.PORT).withDisabled(true)),
                List.of(new Cluster("orders", "prod", "Takes the orders of all shops")), UnknownFields.none());
    }

    private static void leaveWork(Path home, Path file) throws IOException {
        String text = Files.readString(file);
        try (RecoveryJournal journal = new RecoveryJournals(home.resolve("journals")).start(file, Sha256.of(file),
                text)) {
            journal.append(List.of(new TextEdit(text.length(), 0, "# Not saved yet.\n")));
        }
    }
}

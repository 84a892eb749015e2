package io.dromos.designer.cli.operation;

import io.dromos.deploy.artifact.Artifact;
import io.dromos.deploy.deployment.DeployOrder;
import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.console.Impossible;
import io.dromos.designer.cli.console.SaidNo;
import io.dromos.designer.cli.console.TemporaryFolder;
import io.dromos.designer.cli.flow.FileChecks;
import io.dromos.designer.delivery.DeploymentFile;
import io.dromos.designer.delivery.DeploymentMaking;
import io.dromos.model.expression.Severity;
import io.dromos.model.message.Message;
import io.dromos.model.packaging.DromosPackage;
import io.dromos.model.packaging.PackageManifest;
import io.dromos.model.packaging.PackageReader;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageUnpacker;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.WorkspaceFlow;
import io.dromos.model.workspace.WorkspaceOpening;
import io.dromos.model.workspace.WorkspaceReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What a path on the command line gives to deploy. Closing deletes a package that was made for the purpose. */
record Deployable(Artifact artifact, List<DeployOrder> orders, Closing closing) implements AutoCloseable {

    /** What is to be done afterwards. */
    interface Closing {
        void close() throws IOException;
    }

    static Deployable of(Path path, String environment, Console console) throws IOException {
        if (!Files.exists(path)) {
            throw Impossible.of("cli.no-such-file", path);
        }
        boolean isPackage = Files.isRegularFile(path) && path.toString().endsWith(".dromos");
        return isPackage ? ofPackage(path, environment, console) : ofWorkspace(path, environment, console);
    }

    private static Deployable ofPackage(Path file, String environment, Console console) throws IOException {
        DromosPackage opened = switch (new PackageReader().open(file)) {
            case PackageResult.Refused(var refusal) -> throw new SaidNo(refusal.message());
            case PackageResult.Opened(DromosPackage sound) -> sound;
        };
        return switch (opened.manifest().kind()) {
            case DEPLOYMENT -> ofDeployment(file, opened.manifest(), environment);
            case WORKSPACE -> ofShared(opened, environment, console);
        };
    }

    /** A package of a workspace is deployed as the folder that it opens to. */
    private static Deployable ofShared(DromosPackage shared, String environment, Console console) throws IOException {
        Path folder = Files.createTempDirectory("dromos-");
        try {
            if (new PackageUnpacker().unpack(shared, folder) instanceof PackageResult.Refused(var refusal)) {
                throw new SaidNo(refusal.message());
            }
            return ofWorkspace(folder, environment, console);
        } finally {
            TemporaryFolder.delete(folder);
        }
    }

    private static Deployable ofDeployment(Path file, PackageManifest manifest, String environment)
            throws IOException {
        String made = manifest.environment().isEmpty() ? environment : manifest.environment();
        Artifact artifact = Artifact.of(file);
        List<DeployOrder> orders = manifest.flows().stream()
                .map(flow -> DeployOrder.of(flow.code(), artifact.digest(), made)).toList();
        return new Deployable(artifact, orders, () -> {
        });
    }

    private static Deployable ofWorkspace(Path path, String environment, Console console) throws IOException {
        FileChecks checks = new FileChecks(console);
        checks.check(path);
        if (checks.worst().filter(Severity.ERROR::equals).isPresent()) {
            throw new SaidNo(Message.of("cli.not-packaged", path));
        }
        Workspace workspace = switch (new WorkspaceReader().open(path)) {
            case WorkspaceOpening.Opened(Workspace opened) -> opened;
            case WorkspaceOpening.NotOpened(Message reason) -> throw new Impossible(reason);
        };
        List<String> codes = codes(workspace, path);
        if (codes.isEmpty()) {
            throw Impossible.of("cli.not-deployable", path);
        }
        return switch (DeploymentMaking.of(workspace, codes, environment)) {
            case DeploymentMaking.NotMade(List<Message> problems) -> {
                problems.forEach(console::progress);
                throw new SaidNo(Message.of("cli.not-packaged", path));
            }
            case DeploymentMaking.Made(DeploymentFile file) -> {
                file.notes().forEach(console::progress);
                yield new Deployable(file.artifact(), file.orders(), file::close);
            }
        };
    }

    private static List<String> codes(Workspace workspace, Path path) {
        if (Files.isDirectory(path)) {
            return workspace.flows().stream().map(WorkspaceFlow::code).toList();
        }
        return workspace.path(path).flatMap(workspace::flowAt).map(flow -> List.of(flow.code())).orElse(List.of());
    }

    @Override
    public void close() throws IOException {
        closing.close();
    }
}

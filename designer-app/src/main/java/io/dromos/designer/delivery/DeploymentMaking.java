package io.dromos.designer.delivery;

import io.dromos.deploy.artifact.Artifact;
import io.dromos.model.edit.StepIds;
import io.dromos.model.message.Message;
import io.dromos.model.packaging.PackageResult;
import io.dromos.model.packaging.PackageWriter;
import io.dromos.model.packaging.build.DeploymentPackager;
import io.dromos.model.property.SecretKeyFile;
import io.dromos.model.workspace.Workspace;
import io.dromos.model.workspace.file.UserFolders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Makes the deployment package of some flows of a workspace. Reads and writes files: not on the thread that draws. */
public final class DeploymentMaking {

    /** What making gives. */
    public sealed interface Result {}

    /** Whoever gets it closes it. */
    public record Made(DeploymentFile file) implements Result {}

    /** One message for each reason. */
    public record NotMade(List<Message> problems) implements Result {
        public NotMade {
            problems = List.copyOf(problems);
        }
    }

    private DeploymentMaking() {
    }

    public static Result of(Workspace workspace, List<String> flowCodes, String environment) throws IOException {
        SecretKeyFile key = new SecretKeyFile(UserFolders.standard().secretKey());
        DeploymentPackager packager = new DeploymentPackager(workspace, key.vault(), StepIds::withIds);
        return switch (packager.gather(flowCodes, environment)) {
            case DeploymentPackager.NotGathered(List<Message> problems) -> new NotMade(problems);
            case DeploymentPackager.Gathered gathered -> write(gathered, flowCodes, environment);
        };
    }

    private static Result write(DeploymentPackager.Gathered gathered, List<String> flowCodes, String environment)
            throws IOException {
        Path folder = Files.createTempDirectory("dromos-deploy");
        Path file = folder.resolve(DeploymentFile.NAME);
        return switch (new PackageWriter().write(gathered.draft(), file)) {
            case PackageResult.Written ignored -> new Made(
                    new DeploymentFile(folder, Artifact.of(file), flowCodes, environment, gathered.notes()));
            case PackageResult.Refused(var refusal) -> {
                Files.deleteIfExists(folder);
                yield new NotMade(List.of(refusal.message()));
            }
        };
    }
}

package io.dromos.designer.cli;

import io.dromos.designer.cli.console.Console;
import io.dromos.designer.cli.exchange.ConvertCommand;
import io.dromos.designer.cli.exchange.ImportCommand;
import io.dromos.designer.cli.flow.CheckCommand;
import io.dromos.designer.cli.flow.EditFileCommand;
import io.dromos.designer.cli.flow.OutlineCommand;
import io.dromos.designer.cli.flow.RenameCommand;
import io.dromos.designer.cli.flow.RoundtripCommand;
import io.dromos.designer.cli.operation.DeployCommand;
import io.dromos.designer.cli.operation.ExecuteCommand;
import io.dromos.designer.cli.operation.HostsCommand;
import io.dromos.designer.cli.operation.LogsCommand;
import io.dromos.designer.cli.operation.RollbackCommand;
import io.dromos.designer.cli.operation.StatusCommand;
import io.dromos.designer.cli.operation.UndeployCommand;
import io.dromos.designer.cli.packaging.PackageCommand;
import io.dromos.designer.cli.service.ServiceCommand;
import io.dromos.designer.cli.picture.PictureCommand;
import io.dromos.designer.cli.picture.PicturesCommand;
import java.util.List;

/** Every command there is. A new one is a class with picocli's annotations and an {@code Example}, and a line here. */
final class Commands {

    private Commands() {
    }

    static List<Object> all(Console console) {
        return List.of(new CheckCommand(console), new OutlineCommand(console), new EditFileCommand(console),
                new RenameCommand(console), new RoundtripCommand(console), new ImportCommand(console), new ConvertCommand(console),
                new PictureCommand(console), new PicturesCommand(console),
                new DeployCommand(console), new UndeployCommand(console), new StatusCommand(console),
                new RollbackCommand(console), new HostsCommand(console), new ExecuteCommand(console),
                new LogsCommand(console), new PackageCommand(console).withParts(),
                new ServiceCommand(console).withParts(), new TourCommand(console));
    }
}

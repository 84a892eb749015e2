package io.dromos.designer.app.flow;

import io.dromos.model.workspace.FlowDescriptor;
import io.dromos.model.workspace.WorkspacePaths;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import io.dromos.model.workspace.file.TextFileReader;
import java.nio.file.Path;
import java.util.Optional;

/**
 * The descriptor of a flow on the disk. What counts is what it tells, not its bytes, so that nobody is asked about a
 * file that was only laid out anew. Any thread may use it, but not the user interface's.
 *
 * @param file
 *            of the descriptor, which need not be there
 * @param flowPath
 *            of the Camel file in the workspace
 */
record DescriptorFile(Path file, String flowPath) {

    /** Saves, unless the file tells something else than {@code known}. */
    Saving save(FlowDescriptor descriptor, FlowDescriptor known) {
        return switch (new TextFileReader().read(file)) {
            case FileReading.Text text -> tells(text).filter(known::equals).isPresent()
                    ? save(descriptor, text.digest())
                    : new Saving.Changed(file, text.digest());
            case FileReading.Missing _ -> known.equals(absent())
                    ? save(descriptor, SafeWriter.NO_FILE)
                    : new Saving.Changed(file, SafeWriter.NO_FILE);
            case FileReading.NotText not -> new Saving.Failed(file, not.message());
            case FileReading.TooLarge large -> new Saving.Failed(file, large.message());
            case FileReading.Unreadable unreadable -> new Saving.Failed(file, unreadable.message());
        };
    }

    /** Saves over whatever is there: the user was asked. */
    Saving overwrite(FlowDescriptor descriptor) {
        return new SafeWriter().overwrite(file, descriptor.write());
    }

    /** What is told now; that of a flow without a descriptor when there is nothing that can be read. */
    FlowDescriptor read() {
        return new TextFileReader().read(file) instanceof FileReading.Text text
                ? tells(text).orElseGet(this::absent)
                : absent();
    }

    private Saving save(FlowDescriptor descriptor, String digest) {
        return new SafeWriter().save(file, descriptor.write(), digest);
    }

    private Optional<FlowDescriptor> tells(FileReading.Text text) {
        return FlowDescriptor.read(text.text(), WorkspacePaths.fileStem(flowPath)).found();
    }

    private FlowDescriptor absent() {
        return FlowDescriptor.of(WorkspacePaths.fileStem(flowPath));
    }
}

package io.dromos.designer.run.tryit;

import io.dromos.model.json.JsonRead;
import io.dromos.model.json.UnknownFields;
import io.dromos.model.workspace.ExampleMessage;
import io.dromos.model.workspace.ExampleMessages;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.SafeWriter;
import io.dromos.model.workspace.file.Saving;
import io.dromos.model.workspace.file.TextFileReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The file with a flow's example messages. Not for the UI thread. */
record Examples(Path file) {

    List<ExampleMessage> read() {
        return all().examples();
    }

    /** Adds an example, or replaces the one of its name; gives all. */
    List<ExampleMessage> keep(String name, TryMessage message) throws IOException {
        ExampleMessages now = all();
        List<ExampleMessage> examples = new ArrayList<>(now.examples());
        int at = examples.stream().map(ExampleMessage::name).toList().indexOf(name);
        UnknownFields unknown = at < 0 ? UnknownFields.none() : examples.get(at).unknown();
        ExampleMessage example = new ExampleMessage(name, message.body(), message.headers(), message.inputs(), unknown);
        if (at < 0) {
            examples.add(example);
        } else {
            examples.set(at, example);
        }
        String text = new ExampleMessages(examples, now.unknown()).write();
        if (new SafeWriter().overwrite(file, text) instanceof Saving.Failed failed) {
            throw new IOException(failed.reason().text());
        }
        return examples;
    }

    /** A file that cannot be read is not written over: its reason is told by the checks of the workspace. */
    private ExampleMessages all() {
        return switch (new TextFileReader().read(file)) {
            case FileReading.Text text -> switch (ExampleMessages.read(text.text())) {
                case JsonRead.Read<ExampleMessages>(ExampleMessages read) -> read;
                case JsonRead.Unreadable<ExampleMessages> not -> throw new IllegalStateException(not.message().text());
            };
            case FileReading.Missing _,FileReading.NotText _,FileReading.TooLarge _,FileReading.Unreadable _ ->
                ExampleMessages.none();
        };
    }
}

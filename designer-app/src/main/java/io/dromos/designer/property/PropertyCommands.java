package io.dromos.designer.property;

import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.FileQuestion;
import io.dromos.designer.dialog.Question;
import io.dromos.designer.dialog.Trouble;
import io.dromos.designer.i18n.Words;
import io.dromos.model.message.Message;
import io.dromos.model.property.PropertyFinding;
import io.dromos.model.property.PropertyRow;
import io.dromos.model.property.PropertySet;
import io.dromos.model.property.PropertyUpload;
import io.dromos.model.property.PropertyValue;
import io.dromos.model.property.edit.PropertySetEdit;
import io.dromos.model.workspace.file.FileReading;
import io.dromos.model.workspace.file.TextFileReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** What an editor does beyond typing: sealing, and taking rows from a file. UI thread only. */
final class PropertyCommands {

    /** Selecting away and back makes the row show again what holds. */
    private static final int NOTHING = -1;

    private final PropertySession session;
    private final PropertySurroundings around;
    private List<PropertyFinding> findings = List.of();

    PropertyCommands(PropertySession session, PropertySurroundings around) {
        this.session = session;
        this.around = around;
        session.values().value().subscribe(set -> check());
    }

    List<PropertyFinding> findings() {
        return findings;
    }

    void check() {
        findings = session.findings();
    }

    /** Turns the value of a row into a secret, or gives a secret up: its value is not shown again. */
    void encrypt(int index, boolean wanted) {
        session.row(index).ifPresent(row -> {
            if (wanted && row.value() instanceof PropertyValue.Plain(String text)) {
                seal(index, text);
            } else if (!wanted && row.value().encrypted()) {
                giveUp(index, row);
            }
        });
    }

    private void giveUp(int index, PropertyRow row) {
        if (around.dialogs().confirmDanger(Words.of("property.open.title", row.name()), Words.of("property.open.text"),
                Words.of("property.open.yes"))) {
            set(index, row, new PropertyValue.Plain(""));
        } else {
            session.selection().set(NOTHING);
            session.selection().set(index);
        }
    }

    /** Seals a text as the value of a row; nothing to seal makes a secret that must be entered yet. */
    void seal(int index, String clear) {
        session.row(index).ifPresent(row -> {
            if (clear.isEmpty()) {
                set(index, row, PropertyValue.Secret.absent());
                return;
            }
            around.tasks().<PropertyValue.Secret>startQuietly(progress -> around.vault().open().seal(clear))
                    .whenDone(sealed -> session.row(index).ifPresent(now -> set(index, now, sealed)))
                    .whenFailed(this::notSealed);
        });
    }

    private void set(int index, PropertyRow row, PropertyValue value) {
        session.execute(new PropertySetEdit.Change(index, row.withValue(value)), index);
    }

    private void notSealed(Throwable problem) {
        around.dialogs().showTrouble(
                Trouble.of(Words.of("property.not-sealed"), String.valueOf(problem.getMessage())));
    }

    /** Asks for a file and whether its rows are added or take the place of all. */
    void upload() {
        Dialogs dialogs = around.dialogs();
        dialogs.chooseFile(FileQuestion.of(Words.of("property.upload.title"), "*.properties", "*.json"))
                .ifPresent(file -> around
                        .tasks().<PropertyUpload.Result>start(Words.of("property.upload.title"), progress -> read(file))
                        .whenDone(result -> uploaded(String.valueOf(file.getFileName()), result)));
    }

    private static PropertyUpload.Result read(Path file) {
        FileReading reading = new TextFileReader().read(file);
        return reading instanceof FileReading.Text text
                ? PropertyUpload.read(String.valueOf(file.getFileName()), text.text())
                : new PropertyUpload.Unreadable(reading.message());
    }

    private void uploaded(String file, PropertyUpload.Result result) {
        switch (result) {
            case PropertyUpload.Unreadable(Message reason) -> around.dialogs()
                    .showTrouble(Trouble.of(Words.of("property.upload.failed", file), reason.text()));
            case PropertyUpload.Rows(List<PropertyRow> rows) -> mergeOrReplace(file, rows);
        }
    }

    private void mergeOrReplace(String file, List<PropertyRow> rows) {
        String merge = Words.of("property.upload.merge");
        Optional<String> answer = around.dialogs().ask(new Question(Words.of("property.upload.how", file),
                Words.of("property.upload.text", rows.size(), session.set().rows().size()),
                List.of(merge, Words.of("property.upload.replace")), false));
        answer.ifPresent(taken -> {
            PropertySet before = session.set();
            around.tasks().<List<PropertyRow>>startQuietly(progress -> taken.equals(merge)
                    ? before.merged(rows, around.vault().open()).rows()
                    : rows)
                    .whenDone(after -> session.execute(new PropertySetEdit.Upload(after), session.selection().get()))
                    .whenFailed(this::notSealed);
        });
    }
}

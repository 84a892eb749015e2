package io.dromos.designer.dialog;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Questions to the user. Every method waits for the answer; UI thread only. */
public interface Dialogs {

    /** Which of the answers was taken; empty: the user turned away, and nothing shall happen. */
    Optional<String> ask(Question question);

    Optional<String> askText(TextQuestion question);

    Optional<Path> chooseFile(FileQuestion question);

    Optional<Path> chooseFolder(FileQuestion question);

    Optional<Path> chooseFileToSave(FileQuestion question);

    void showTrouble(Trouble trouble);

    /** Shows a view until the user closes it. */
    void showView(String title, Node view);

    /** Whether the user takes the one answer that does something. */
    default boolean confirm(String title, String text, String yes) {
        return ask(new Question(title, text, List.of(yes), false)).isPresent();
    }

    /** As {@link #confirm}, for what cannot be taken back. */
    default boolean confirmDanger(String title, String text, String yes) {
        return ask(new Question(title, text, List.of(yes), true)).isPresent();
    }
}

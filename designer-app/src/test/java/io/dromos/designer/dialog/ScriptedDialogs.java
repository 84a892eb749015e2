package io.dromos.designer.dialog;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;

/** Answers as it was told to and remembers what was asked. A question without an answer is turned away. */
public final class ScriptedDialogs implements Dialogs {

    private final Deque<Object> answers = new ArrayDeque<>();
    private final List<String> asked = new ArrayList<>();
    private final List<Node> views = new ArrayList<>();
    private final List<Trouble> troubles = new ArrayList<>();

    /** The next text, button words or path. */
    public ScriptedDialogs answer(Object next) {
        answers.add(next);
        return this;
    }

    /** Titles of all questions so far. */
    public List<String> asked() {
        return asked;
    }

    public List<Trouble> troubles() {
        return troubles;
    }

    @Override
    public Optional<String> ask(Question question) {
        asked.add(question.title());
        return next(String.class);
    }

    @Override
    public Optional<String> askText(TextQuestion question) {
        asked.add(question.title());
        return next(String.class);
    }

    @Override
    public Optional<Path> chooseFile(FileQuestion question) {
        asked.add(question.title());
        return next(Path.class);
    }

    @Override
    public Optional<Path> chooseFolder(FileQuestion question) {
        return chooseFile(question);
    }

    @Override
    public Optional<Path> chooseFileToSave(FileQuestion question) {
        return chooseFile(question);
    }

    @Override
    public void showTrouble(Trouble trouble) {
        troubles.add(trouble);
    }

    @Override
    public void showView(String title, Node view) {
        asked.add(title);
        views.add(view);
    }

    /** Views that were shown. */
    public List<Node> views() {
        return views;
    }

    private <T> Optional<T> next(Class<T> type) {
        return Optional.ofNullable(answers.poll()).map(type::cast);
    }
}

package io.dromos.designer.run.tryit;

import io.dromos.deploy.Outcome;
import io.dromos.deploy.execution.Execution;
import io.dromos.designer.dialog.Dialogs;
import io.dromos.designer.dialog.TextQuestion;
import io.dromos.designer.i18n.Words;
import io.dromos.designer.task.BackgroundTasks;
import io.dromos.designer.task.RunningTask;
import io.dromos.designer.ui.control.Buttons;
import io.dromos.designer.ui.control.PairTable;
import io.dromos.designer.ui.control.Spacer;
import io.dromos.model.workspace.ExampleMessage;
import java.net.URL;
import java.nio.file.Path;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** "Try it": a message on the left, the flow's answer on the right. UI thread only. */
public final class TryPanel extends StackPane {

    private static final int HISTORY = 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

    /**
     * The flow that is called.
     *
     * @param examples
     *            the file with its example messages
     * @param inputs
     *            names of what callers hand in
     * @param models
     *            messages as the scenarios of the workspace describe them
     */
    public record Flow(String code, String name, Path examples, List<String> inputs, List<ExampleMessage> models) {
        public Flow {
            inputs = List.copyOf(inputs);
            models = List.copyOf(models);
        }
    }

    private record Past(LocalTime time, String flow, TryMessage message, Outcome<Execution> outcome) {}

    private final BackgroundTasks tasks;
    private final Dialogs dialogs;
    private final TryCall call;
    private final Consumer<Runnable> deployFirst;
    private final TryNote note = new TryNote(this::deployAndSend);
    private final Label title = new Label();
    private final TextArea body = new TextArea();
    private final PairTable headers = new PairTable("try-headers", Words.of("run.try.headers"),
            Words.of("run.try.add-header"));
    private final PairTable inputs = new PairTable("try-inputs", Words.of("run.try.inputs"),
            Words.of("run.try.add-input"));
    private final AnswerView answer;
    private final Button send = Buttons.primary(Words.of("run.try.send"), this::send);
    private final Deque<Past> history = new ArrayDeque<>();
    private Optional<Flow> flow = Optional.empty();
    private Readiness readiness = Readiness.CURRENT;
    private List<ExampleMessage> examples = List.of();
    private @Nullable RunningTask<Outcome<Execution>> running;

    /**
     * @param deployFirst
     *            deploys the flow and then runs what it is given
     * @param goToStep
     *            given the flow's code and a step's id, shows that step
     */
    public TryPanel(BackgroundTasks tasks, Dialogs dialogs, TryCall call, Consumer<Runnable> deployFirst,
            BiConsumer<String, String> goToStep) {
        this.deployFirst = deployFirst;
        this.tasks = tasks;
        this.dialogs = dialogs;
        this.call = call;
        answer = new AnswerView(goToStep);
        setId("try-panel");
        URL sheet = Objects.requireNonNull(TryPanel.class.getResource("tryit.css"), "tryit.css");
        getStylesheets().add(sheet.toExternalForm());
        send.setId("try-send");
        body.setId("try-body");
        body.getStyleClass().add("code");
        body.setPromptText(Words.of("run.try.body.prompt"));
        body.setAccessibleText(Words.of("run.try.body"));
        body.setPrefRowCount(5);
        ScrollPane left = new ScrollPane(new VBox(10, bar(), note, body, inputs, headers));
        left.getContent().getStyleClass().add("try-side");
        left.setFitToWidth(true);
        SplitPane split = new SplitPane(left, answer);
        split.setDividerPositions(0.5);
        getChildren().add(split);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.ENTER) {
                event.consume();
                send();
            }
        });
        focusedProperty().subscribe(focused -> {
            if (focused) {
                body.requestFocus();
            }
        });
        show(Optional.empty());
    }

    /** Which flow is called from now on; the first example is put in if nothing was typed. */
    public void show(Optional<Flow> now) {
        boolean another = !now.map(Flow::code).equals(flow.map(Flow::code));
        flow = now;
        title.setText(now.map(Flow::name).orElse(Words.of("run.try.no-flow")));
        send.setDisable(now.isEmpty());
        if (!another) {
            return;
        }
        examples = List.of();
        put(new TryMessage("", Map.of(), Map.of()));
        answer.clear();
        now.ifPresent(wanted -> {
            inputs.offer(wanted.inputs());
            tasks.<List<ExampleMessage>>startQuietly(progress -> new Examples(wanted.examples()).read())
                    .whenDone(read -> take(wanted, read)).whenFailed(problem -> {
                    });
        });
    }

    /** Says what a call would reach; the button offers to deploy first where nothing runs yet. */
    public void show(Readiness now, String host) {
        readiness = now;
        note.show(now, host);
        send.setText(Words.of(now == Readiness.NOT_DEPLOYED ? "run.try.deploy-and-send" : "run.try.send"));
    }

    /** Does what the button says. */
    public void send() {
        if (readiness == Readiness.NOT_DEPLOYED) {
            deployAndSend();
        } else {
            callNow();
        }
    }

    private void deployAndSend() {
        if (flow.isPresent()) {
            deployFirst.accept(this::callNow);
        }
    }

    private void callNow() {
        flow.ifPresent(wanted -> {
            if (running != null) {
                running.cancel();
            }
            TryMessage message = message();
            answer.waiting();
            running = tasks.<Outcome<Execution>>start(Words.of("run.try.calling", wanted.name()),
                    progress -> call.call(message.invocation(wanted.code()), progress))
                    .whenDone(outcome -> answered(wanted, message, outcome));
        });
    }

    private void answered(Flow called, TryMessage message, Outcome<Execution> outcome) {
        history.addFirst(new Past(LocalTime.now(ZoneId.systemDefault()), called.code(), message, outcome));
        if (history.size() > HISTORY) {
            history.removeLast();
        }
        if (flow.map(Flow::code).filter(called.code()::equals).isPresent()) {
            answer.show(called.code(), outcome);
        }
    }

    private void take(Flow wanted, List<ExampleMessage> read) {
        if (flow.filter(wanted::equals).isPresent()) {
            examples = read;
            if (message().body().isEmpty() && !read.isEmpty()) {
                put(read.getFirst());
            }
        }
    }

    private TryMessage message() {
        return new TryMessage(body.getText(), headers.pairs(), inputs.pairs());
    }

    private void put(ExampleMessage example) {
        put(new TryMessage(example.body(), example.headers(), example.inputs()));
    }

    private void put(TryMessage message) {
        body.setText(message.body());
        headers.show(message.headers());
        inputs.show(message.inputs());
        flow.ifPresent(now -> inputs.offer(now.inputs()));
    }

    private HBox bar() {
        title.getStyleClass().add("strong");
        title.setMinWidth(0);
        Button choose = Buttons.icon("folder-open", Words.of("run.try.examples"), () -> {
        });
        choose.setId("try-examples");
        choose.setOnAction(event -> offerExamples(choose));
        Button keep = Buttons.icon("save", Words.of("run.try.keep"), this::keep);
        keep.setId("try-keep");
        Button past = Buttons.icon("history", Words.of("run.try.history"), () -> {
        });
        past.setOnAction(event -> offerHistory(past));
        send.setMinWidth(USE_PREF_SIZE);
        HBox bar = new HBox(6, title, new Spacer(), choose, keep, past, send);
        bar.setAlignment(Pos.CENTER_LEFT);
        return bar;
    }

    private void offerExamples(Button at) {
        ContextMenu menu = new ContextMenu();
        menu.getItems().setAll(items(examples));
        if (examples.isEmpty()) {
            MenuItem none = new MenuItem(Words.of("run.try.no-examples"));
            none.setDisable(true);
            menu.getItems().add(none);
        }
        List<ExampleMessage> models = flow.map(Flow::models).orElse(List.of());
        if (!models.isEmpty()) {
            Menu made = new Menu(Words.of("run.try.from-model"));
            made.setId("try-from-model");
            made.getItems().setAll(items(models));
            menu.getItems().addAll(new SeparatorMenuItem(), made);
        }
        menu.show(at, Side.BOTTOM, 0, 0);
    }

    private List<MenuItem> items(List<ExampleMessage> messages) {
        return messages.stream().map(message -> {
            MenuItem item = new MenuItem(message.name());
            item.setMnemonicParsing(false);
            item.setOnAction(event -> put(message));
            return item;
        }).toList();
    }

    private void offerHistory(Button at) {
        ContextMenu menu = new ContextMenu();
        history.forEach(past -> {
            MenuItem item = new MenuItem(TIME.format(past.time()) + "  " + past.flow() + "  "
                    + past.message().body().lines().findFirst().orElse(""));
            item.setMnemonicParsing(false);
            item.setOnAction(event -> {
                put(past.message());
                answer.show(past.flow(), past.outcome());
            });
            menu.getItems().add(item);
        });
        menu.show(at, Side.BOTTOM, 0, 0);
    }

    private void keep() {
        flow.ifPresent(now -> dialogs
                .askText(TextQuestion.of(Words.of("run.try.keep"), Words.of("run.name"),
                        Words.of("run.try.example", examples.size() + 1), Words.of("run.try.keep.yes")))
                .ifPresent(name -> keep(now, name, message())));
    }

    private void keep(Flow now, String name, TryMessage message) {
        tasks.<List<ExampleMessage>>start(Words.of("run.try.keep"),
                progress -> new Examples(now.examples()).keep(name, message)).whenDone(all -> examples = all);
    }
}

package io.dromos.designer.scenario.form;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.Topic;
import io.dromos.model.scenario.check.ScenarioFinding;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.ScenarioEdit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The topics of the selected scenario: direction, name, environment. */
final class TopicRows implements FormPart {

    private static final List<String> ABOUT_ALL = List.of("missing-topic");

    private final IntegrationSession session;
    private final SelectedScenario selected;
    private final RowList rows;

    TopicRows(IntegrationSession session) {
        this.session = session;
        selected = new SelectedScenario(session);
        rows = new RowList("topics", Words.of("scenario.topics"), Words.of("scenario.topics.add"), this::add, Row::new,
                index -> session.execute(new ScenarioEdit.RemoveTopic(selected.identifier(), index)));
    }

    @Override
    public Node node() {
        return rows.node();
    }

    @Override
    public void refresh() {
        rows.refresh(topics().size());
        rows.findings().show(selected.findings(ABOUT_ALL));
    }

    private List<Topic> topics() {
        return selected.scenario().map(Scenario::topics).orElse(List.of());
    }

    /** The first direction without a topic for all environments gets one; then one for a single environment. */
    private void add() {
        Direction direction = topics().stream().anyMatch(topic -> topic.direction() == Direction.OUT)
                && topics().stream().noneMatch(topic -> topic.direction() == Direction.IN)
                        ? Direction.IN
                        : Direction.OUT;
        String free = session.environments().stream()
                .filter(environment -> topics().stream().noneMatch(
                        topic -> topic.direction() == direction && topic.environment().equals(environment)))
                .findFirst().orElse("");
        boolean first = topics().stream().noneMatch(topic -> topic.direction() == direction);
        String name = session.integration().identifier() + "." + selected.identifier() + "." + direction.word();
        session.execute(new ScenarioEdit.AddTopic(selected.identifier(), topics().size(),
                new Topic(direction, name, first ? "" : free)));
    }

    private void change(int index, UnaryOperator<Topic> change, Optional<Object> typing) {
        if (index >= topics().size()) {
            return;
        }
        var edit = new ScenarioEdit.ChangeTopic(selected.identifier(), index, change.apply(topics().get(index)));
        if (typing.isPresent()) {
            session.executeTyping(edit, session.selection().get(), typing.get());
        } else {
            session.execute(edit);
        }
    }

    /** One topic; its index never changes, what stands at the index may. */
    private final class Row implements RowList.Row {

        private final int index;
        private final ComboBox<Direction> direction = new ComboBox<>(
                FXCollections.observableArrayList(Direction.OUT, Direction.IN));
        private final ComboBox<String> environment = new ComboBox<>();
        private final CellText name;
        private final Findings findings = new Findings();
        private final HBox head;
        private final VBox box;
        private boolean refreshing;

        Row(int index) {
            this.index = index;
            name = new CellText("topic-name-" + index, Words.of("scenario.topics.name"),
                    () -> topic().map(Topic::name).orElse(""),
                    (text, typing) -> change(index,
                            topic -> new Topic(topic.direction(), text, topic.environment(), topic.unknown()),
                            Optional.of(typing)));
            name.getStyleClass().add("code");
            direction.setId("topic-direction-" + index);
            direction.setMinWidth(68);
            direction.setConverter(new Named<>(Direction::word));
            direction.setAccessibleText(Words.of("scenario.topics.direction"));
            direction.valueProperty().subscribe(now -> {
                if (!refreshing && now != null) {
                    change(index, topic -> new Topic(now, topic.name(), topic.environment(), topic.unknown()),
                            Optional.empty());
                }
            });
            environment.setId("topic-environment-" + index);
            environment.setMinWidth(76);
            environment.setAccessibleText(Words.of("scenario.topics.environment"));
            environment.setConverter(
                    new Named<>(value -> value.isEmpty() ? Words.of("scenario.topics.all") : value));
            environment.valueProperty().subscribe(now -> {
                if (!refreshing && now != null) {
                    change(index, topic -> new Topic(topic.direction(), topic.name(), now, topic.unknown()),
                            Optional.empty());
                }
            });
            environment.setMaxWidth(Double.MAX_VALUE);
            HBox.setHgrow(environment, Priority.ALWAYS);
            head = new HBox(4, direction, environment);
            box = new VBox(2, head, name, findings);
        }

        @Override
        public HBox head() {
            return head;
        }

        @Override
        public Node node() {
            return box;
        }

        @Override
        public void refresh() {
            refreshing = true;
            topic().ifPresent(topic -> {
                direction.setValue(topic.direction());
                List<String> choices = new ArrayList<>(List.of(""));
                choices.addAll(session.environments());
                if (!choices.contains(topic.environment())) {
                    choices.add(topic.environment());
                }
                if (!environment.getItems().equals(choices)) {
                    environment.getItems().setAll(choices);
                }
                environment.setValue(topic.environment());
            });
            refreshing = false;
            name.refresh();
            List<ScenarioFinding> problems = session
                    .findingsAt(new ScenarioPlace.OfTopic(selected.identifier(), index));
            findings.show(problems);
            name.mark(!problems.isEmpty());
        }

        private Optional<Topic> topic() {
            return index < topics().size() ? Optional.of(topics().get(index)) : Optional.empty();
        }
    }
}

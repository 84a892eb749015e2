package io.dromos.designer.scenario.form;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.designer.scenario.session.NewNames;
import io.dromos.model.scenario.Header;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.check.ScenarioFinding;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.ScenarioEdit;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The headers of the selected scenario: name and value; an empty value is filled by the engine. */
final class HeaderRows implements FormPart {

    private final IntegrationSession session;
    private final SelectedScenario selected;
    private final RowList rows;

    HeaderRows(IntegrationSession session) {
        this.session = session;
        selected = new SelectedScenario(session);
        rows = new RowList("headers", Words.of("scenario.headers"), Words.of("scenario.headers.add"), this::add,
                Row::new, index -> session.execute(new ScenarioEdit.RemoveHeader(selected.identifier(), index)));
    }

    @Override
    public Node node() {
        return rows.node();
    }

    @Override
    public void refresh() {
        rows.refresh(headers().size());
    }

    private List<Header> headers() {
        return selected.scenario().map(Scenario::headers).orElse(List.of());
    }

    /** The second header is as a rule the authorization token. */
    private void add() {
        List<String> taken = headers().stream().map(Header::name).toList();
        boolean hasToken = taken.contains("Authorization");
        Header header = hasToken
                ? new Header(NewNames.free("header", taken), "", "")
                : new Header("Authorization", "Bearer {{" + session.integration().identifier() + ".token}}", "");
        session.execute(new ScenarioEdit.AddHeader(selected.identifier(), headers().size(), header));
    }

    private void change(int index, UnaryOperator<Header> change, Object typing) {
        if (index < headers().size()) {
            session.executeTyping(
                    new ScenarioEdit.ChangeHeader(selected.identifier(), index, change.apply(headers().get(index))),
                    session.selection().get(), typing);
        }
    }

    private final class Row implements RowList.Row {

        private final int index;
        private final CellText name;
        private final CellText value;
        private final CellText description;
        private final Findings findings = new Findings();
        private final HBox head;
        private final VBox box;

        Row(int index) {
            this.index = index;
            name = new CellText("header-name-" + index, Words.of("scenario.headers.name"), () -> text(Header::name),
                    (text, typing) -> change(index,
                            header -> new Header(text, header.value(), header.description(), header.unknown()),
                            typing));
            value = new CellText("header-value-" + index, Words.of("scenario.headers.value"),
                    () -> text(Header::value),
                    (text, typing) -> change(index,
                            header -> new Header(header.name(), text, header.description(), header.unknown()),
                            typing));
            description = new CellText("header-description-" + index, Words.of("scenario.description"),
                    () -> text(Header::description),
                    (text, typing) -> change(index,
                            header -> new Header(header.name(), header.value(), text, header.unknown()), typing));
            name.getStyleClass().add("code");
            value.getStyleClass().add("code");
            HBox.setHgrow(name, Priority.ALWAYS);
            head = new HBox(4, name);
            box = new VBox(2, head, value, description, findings);
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
            List.of(name, value, description).forEach(CellText::refresh);
            List<ScenarioFinding> problems = session
                    .findingsAt(new ScenarioPlace.OfHeader(selected.identifier(), index));
            findings.show(problems);
            name.mark(!problems.isEmpty());
        }

        private String text(Function<Header, String> field) {
            return Optional.of(index).filter(at -> at < headers().size()).map(headers()::get).map(field).orElse("");
        }
    }
}

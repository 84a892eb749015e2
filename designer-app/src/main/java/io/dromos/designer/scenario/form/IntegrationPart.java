package io.dromos.designer.scenario.form;

import io.dromos.designer.i18n.Words;
import io.dromos.designer.scenario.session.IntegrationSession;
import io.dromos.model.message.Message;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.check.ScenarioFinding;
import io.dromos.model.scenario.check.ScenarioPlace;
import io.dromos.model.scenario.edit.ChangeIntegration;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** Name, identifier and system name of the integration. */
final class IntegrationPart implements FormPart {

    private final IntegrationSession session;
    private final TextEntry name;
    private final TextEntry identifier;
    private final TextEntry systemName;
    private final VBox box;

    IntegrationPart(IntegrationSession session) {
        this.session = session;
        name = TextEntry.line("integration-name", Words.of("scenario.integration.name"),
                () -> session.integration().name(), (text, typing) -> {
                    Integration now = session.integration();
                    return change(new ChangeIntegration(text, now.identifier(), now.systemName()), typing);
                }, () -> findings("no-name"::equals));
        identifier = TextEntry.code("integration-identifier", Words.of("scenario.integration.identifier"),
                () -> session.integration().identifier(), (text, typing) -> {
                    Integration now = session.integration();
                    return change(new ChangeIntegration(now.name(), text, now.systemName()), typing);
                }, () -> findings(code -> !code.equals("no-name")));
        systemName = TextEntry.code("integration-system", Words.of("scenario.integration.system"),
                () -> session.integration().systemName(), (text, typing) -> {
                    Integration now = session.integration();
                    return change(new ChangeIntegration(now.name(), now.identifier(), text), typing);
                }, List::of).prompt(Words.of("scenario.integration.system.prompt"));
        box = new VBox(14, name.node(), identifier.node(), systemName.node());
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void refresh() {
        List.of(name, identifier, systemName).forEach(TextEntry::refresh);
    }

    private Optional<Message> change(ChangeIntegration change, Object typing) {
        return session.executeTyping(change, session.selection().get(), typing);
    }

    private List<ScenarioFinding> findings(Predicate<String> code) {
        return session.findingsAt(new ScenarioPlace.OfIntegration()).stream()
                .filter(finding -> code.test(finding.code())).toList();
    }
}

package io.dromos.designer.app.flow;

import io.dromos.model.edit.command.SetOption;
import io.dromos.model.expression.ExpressionKind;
import io.dromos.model.expression.Expression;
import io.dromos.model.expression.endpoint.EndpointUse;
import io.dromos.designer.canvas.view.InPlaceExpressions;
import io.dromos.designer.editor.EditorSession;
import io.dromos.designer.ui.input.EditHistory;
import io.dromos.designer.ui.input.ExampleChoice;
import io.dromos.designer.ui.input.ExpressionInputs;
import io.dromos.designer.ui.input.ExpressionPlace;
import io.dromos.designer.ui.input.NameRenaming;
import io.dromos.designer.ui.input.PlaceQuery;
import io.dromos.model.diagram.face.ExpressionText;
import io.dromos.model.diagram.face.NodeFaces;
import io.dromos.model.edit.command.SetExpression;
import io.dromos.model.flow.Element;
import io.dromos.model.flow.ElementId;
import io.dromos.model.flow.ExpressionSite;
import io.dromos.model.flow.ExpressionSites;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/** The expression field as the canvas has it: over the node whose expression it edits. */
final class InPlace implements InPlaceExpressions {

    private final EditorSession session;
    private final ExpressionInputs inputs;
    private final Function<ElementId, PlaceQuery> query;
    private final ExampleChoice examples;
    private final NameRenaming renaming;

    InPlace(EditorSession session, ExpressionInputs inputs, Function<ElementId, PlaceQuery> query,
            ExampleChoice examples, NameRenaming renaming) {
        this.session = session;
        this.inputs = inputs;
        this.query = query;
        this.examples = examples;
        this.renaming = renaming;
    }

    @Override
    public Node open(ElementId id, ExpressionText expression, Runnable ended) {
        Optional<Element> element = session.document().index().find(id);
        if (element.isPresent() && EndpointUse.of(expression.language()).isPresent()) {
            return address(element.get(), expression, ended);
        }
        Optional<ExpressionSite> site = element.flatMap(found -> ExpressionSites.of(found).stream()
                .filter(one -> one.option().equals(expression.option())).findFirst()
                .or(() -> ExpressionSites.own(found)));
        if (element.isEmpty() || site.isEmpty()) {
            ended.run();
            return new Pane();
        }
        ExpressionSite there = site.get();
        ExpressionPlace place = place(element.get(), there.kind(), there.option().name().equals(there.property()));
        return inputs.inPlace(place, there.expression(), accepted -> {
            session.execute(new SetExpression(id, there.property(), accepted.language(), accepted.text()));
            ended.run();
        }, ended);
    }

    private Node address(Element element, ExpressionText address, Runnable ended) {
        Expression shown = new Expression(address.language(), address.text(), ExpressionKind.EXPRESSION);
        return inputs.inPlace(place(element, shown.kind(), true), shown, accepted -> {
            session.execute(new SetOption(element.id(), address.option().name(), accepted.text()));
            ended.run();
        }, ended);
    }

    private ExpressionPlace place(Element element, ExpressionKind kind, boolean fixedLanguage) {
        return new ExpressionPlace(NodeFaces.of(element).title(), kind, fixedLanguage,
                () -> query.apply(element.id()), EditHistory.NONE, examples, renaming);
    }
}

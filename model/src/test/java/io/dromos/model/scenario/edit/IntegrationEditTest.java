package io.dromos.model.scenario.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.scenario.DataType;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.Integration;
import io.dromos.model.scenario.ModelPlace;
import io.dromos.model.scenario.Notifications;
import io.dromos.model.scenario.Property;
import io.dromos.model.scenario.PropertyPath;
import io.dromos.model.scenario.PropertyType;
import io.dromos.model.scenario.RandomIntegration;
import io.dromos.model.scenario.References;
import io.dromos.model.scenario.Scenario;
import io.dromos.model.scenario.Topic;
import io.dromos.model.scenario.edit.IntegrationEdit.Applied;
import io.dromos.model.scenario.edit.IntegrationEdit.Refused;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class IntegrationEditTest {

    private final Integration start = Notifications.integration();
    private final PropertyPath out = PropertyPath.of(Notifications.OUT);

    @Test
    void addsAPropertyIntoAnObjectOfAnArray() {
        PropertyPath lines = out.child(4);

        Integration after = apply(start,
                new PropertyEdit.Add(lines, 0, Property.of("kind", new DataType.StringType())));

        assertThat(lines.child(0).in(after).orElseThrow().name()).isEqualTo("kind");
        assertThat(lines.child(1).label(after)).isEqualTo("lines.text");
        assertThat(after.scenarios().get(1)).isSameAs(start.scenarios().get(1));
    }

    @Test
    void refusesToNestWhereNothingNests() {
        assertRefused(new PropertyEdit.Add(out.child(1), 0, Property.of("x", new DataType.StringType())), "attempts");
        assertRefused(new PropertyEdit.Move(out.child(0), out.child(0), 0), "recipient");
        assertRefused(new PropertyEdit.Remove(out.child(99)), "not there");
        assertRefused(new PropertyEdit.Rename(out.child(1), " "), "name");
    }

    @Test
    void changesATypeAndKeepsWhatBothHold() {
        Integration array = apply(start, new PropertyEdit.ChangeType(out.child(0), PropertyType.ARRAY));
        Integration object = apply(array, new PropertyEdit.ChangeType(out.child(0), PropertyType.OBJECT));
        Integration text = apply(object, new PropertyEdit.ChangeType(out.child(0), PropertyType.STRING));

        assertThat(out.child(0).child(0).label(array)).isEqualTo("recipient.email");
        assertThat(object).isEqualTo(start);
        assertThat(out.child(0).in(text).orElseThrow().type()).isEqualTo(new DataType.StringType());
    }

    @RepeatedTest(60)
    void aMovedPropertyIsFoundWhereItSaysItLands(RepetitionInfo repetition) {
        Random random = new Random(repetition.getCurrentRepetition());
        Integration any = new RandomIntegration(repetition.getCurrentRepetition()).next();
        List<PropertyPath> paths = References.properties(any);
        for (PropertyPath from : paths) {
            PropertyPath to = paths.get(random.nextInt(paths.size()));
            int index = to.in(any).orElseThrow().properties().isEmpty() ? 0 : random.nextInt(2);
            PropertyEdit.Move move = random.nextBoolean()
                    ? new PropertyEdit.Move(from, to, index)
                    : new PropertyEdit.Move(from, to.parent(), to.index());

            if (move.applyTo(any) instanceof Applied(Integration after)) {
                assertThat(move.landing().in(after)).isEqualTo(from.in(any));
                assertThat(References.properties(after)).hasSameSizeAs(paths);
            }
        }
    }

    @Test
    void editsScenariosTopicsAndHeaders() {
        Integration after = apply(start, new ScenarioEdit.Add(2, Scenario.of("SMS", "sms")));
        after = apply(after, new ScenarioEdit.AddTopic("sms", 0, new Topic(Direction.IN, "sms.in", "test")));
        after = apply(after, new ScenarioEdit.ChangeTopic("sms", 0, new Topic(Direction.IN, "sms2.in", "")));
        after = apply(after, new ScenarioEdit.Change("sms", "Short message", "short-message", "by phone"));
        after = apply(after, new ScenarioEdit.RemoveHeader("short-message", 0));

        Scenario scenario = after.scenario("short-message").orElseThrow();
        assertThat(scenario.topic(Direction.IN, "prod").orElseThrow().name()).isEqualTo("sms2.in");
        assertThat(scenario.headers()).isEmpty();
        assertThat(apply(after, new ScenarioEdit.Remove("short-message"))).isEqualTo(start);
        assertRefused(new ScenarioEdit.Add(0, Scenario.of("Other", "push-message")), "push-message");
        assertRefused(new ScenarioEdit.RemoveTopic("none", 0), "not there");
    }

    @Test
    void aSharedObjectIsKeptWhileItIsInUseAndItsNewNameReachesAllReferences() {
        assertRefused(new SharedObjectEdit.Remove("Address"), "address");

        Integration renamed = apply(start, new SharedObjectEdit.Rename("Address", "Place"));

        assertThat(References.to("Place", renamed)).hasSize(2);
        assertThat(References.to("Address", renamed)).isEmpty();
        assertThat(new ModelPlace.OfObject("Place").in(renamed)).isPresent();
    }

    @Test
    void everyEditHasWordsForTheUndoMenu() {
        List<IntegrationEdit> edits = List.of(new PropertyEdit.Remove(out), new PropertyEdit.Rename(out, "x"),
                new PropertyEdit.Move(out, out, 0), new PropertyEdit.ChangeType(out, PropertyType.ENUM),
                new ScenarioEdit.Remove("x"), new ScenarioEdit.RemoveTopic("x", 0),
                new ScenarioEdit.RemoveHeader("x", 0), new SharedObjectEdit.Remove("x"),
                new SharedObjectEdit.Rename("x", "y"), new ChangeIntegration("x", "y", "z"));

        assertThat(edits).allSatisfy(edit -> assertThat(edit.label().text()).doesNotContain("."));
    }

    private static Integration apply(Integration integration, IntegrationEdit edit) {
        return switch (edit.applyTo(integration)) {
            case Applied(Integration after) -> after;
            case Refused(var reason) -> throw new AssertionError(reason.text());
        };
    }

    private void assertRefused(IntegrationEdit edit, String because) {
        assertThat(edit.applyTo(start)).isInstanceOfSatisfying(Refused.class,
                refused -> assertThat(refused.reason().text()).contains(because));
    }
}

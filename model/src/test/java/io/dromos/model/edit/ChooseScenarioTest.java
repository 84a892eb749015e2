package io.dromos.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.edit.command.ChooseScenario;
import io.dromos.model.flow.Element;
import io.dromos.model.scenario.Direction;
import io.dromos.model.scenario.ScenarioTopics;
import org.junit.jupiter.api.Test;

class ChooseScenarioTest {

    private static final String FLOW = """
            - from:
                uri: kafka:answers?groupId=shop # ours
                steps:
                  - to: kafka:orders?brokers={{brokers}}
                  - to:
                      uri: kafka
                      parameters:
                        topic: orders
                  - poll:
                      uri: "kafka"
                  - log: done
            """;

    @Test
    void putsThePlaceholderInPlaceOfTheTopicAndLeavesTheRest() {
        assertThat(chosen("0/from/steps/0", Direction.OUT, "")).contains(
                "- to: kafka:{{scenario.crm.find.out}}?brokers={{brokers}}\n");
        assertThat(chosen("0/from/steps/1", Direction.OUT, ""))
                .contains("uri: kafka\n", "topic: \"{{scenario.crm.find.out}}\"\n");
    }

    @Test
    void namesTheKeyUnderWhichTheResponseIsSaved() {
        assertThat(chosen("0/from/steps/2", Direction.IN, "customer"))
                .contains("uri: \"kafka:{{scenario.crm.find.in}}\"\n", "variableReceive: customer\n");
        assertThat(chosen("0/from", Direction.IN, "answer"))
                .contains("uri: kafka:{{scenario.crm.find.in}}?groupId=shop # ours\n", "variableReceive: answer\n");
    }

    @Test
    void isOneStepOfUndo() {
        Edited flow = new Edited(FLOW);
        flow.execute(new ChooseScenario(flow.at("0/from/steps/2").id(), use(Direction.IN), "customer"));

        flow.stack().undo();

        assertThat(flow.text()).isEqualTo(FLOW);
    }

    @Test
    void tellsWhichScenarioAnElementNames() {
        Edited flow = new Edited(FLOW);
        Element poll = flow.at("0/from/steps/2");
        assertThat(ChooseScenario.fits(poll)).isTrue();
        assertThat(ChooseScenario.fits(flow.at("0/from/steps/3"))).isFalse();
        assertThat(ChooseScenario.useOf(poll)).isEmpty();

        flow.execute(new ChooseScenario(poll.id(), use(Direction.IN), "customer"));

        Element after = flow.document().index().at("0/from/steps/2").orElseThrow();
        assertThat(ChooseScenario.useOf(after)).contains(use(Direction.IN));
        assertThat(ChooseScenario.keyOf(after)).isEqualTo("customer");
    }

    private static String chosen(String address, Direction direction, String key) {
        Edited flow = new Edited(FLOW);
        flow.execute(new ChooseScenario(flow.at(address).id(), use(direction), key));
        return flow.text();
    }

    private static ScenarioTopics.Use use(Direction direction) {
        return new ScenarioTopics.Use("crm", "find", direction);
    }
}

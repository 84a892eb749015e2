package io.dromos.model.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.edit.command.InsertElement;
import io.dromos.model.edit.command.MoveElement;
import io.dromos.model.edit.command.RemoveElements;
import io.dromos.model.edit.command.RemoveOption;
import io.dromos.model.edit.command.SetOption;
import io.dromos.model.flow.ElementId;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FlowStyleEditsTest {

    private static final String PAIRS = "- from: {uri: direct:a, steps: [log: a, to: mock:b]} # tail\n";

    private static final String LINES = """
            - from: {uri: direct:a, steps: [
                {log: one},   # about one
                # above two
                {log: two},   # about two
                {log: three}
              ]}
            """;

    @Test
    void pairsWithoutBracesAreItemsOfTheirOwn() {
        assertThat(inserted(PAIRS, "0/from/steps/1")).isEqualTo(PAIRS.replace("b]", "b, {stop: {}}]"));
        assertThat(removed(PAIRS, "0/from/steps/0")).isEqualTo(PAIRS.replace("log: a, ", ""));
        assertThat(removed(PAIRS, "0/from/steps/1")).isEqualTo(PAIRS.replace(", to: mock:b", ""));
    }

    @Test
    void aPairGetsBracesForItsSecondOption() {
        Edited flow = new Edited("- from: {uri: direct:a, steps: [choice: {when: [simple: a, simple: b]}]}\n");

        flow.execute(new SetOption(flow.at("0/from/steps/0/when/0").id(), "id", "x"));

        assertThat(flow.text()).contains("[{simple: a, id: x}, simple: b]");
    }

    @Test
    void aRouteThatIsAPairOpensAroundItsFrom() {
        Edited flow = new Edited("[from: {uri: direct:a}]\n");

        flow.execute(new SetOption(flow.at("0").id(), "id", "x"));

        assertThat(flow.text()).isEqualTo("[{route: {id: x, from: {uri: direct:a}}}]\n");
    }

    @Test
    void aStepOnLinesOfItsOwnGoesWithItsCommentsAlone() {
        assertThat(removed(LINES, "0/from/steps/0")).isEqualTo(LINES.replace("    {log: one},   # about one\n", ""));
        assertThat(removed(LINES, "0/from/steps/1"))
                .isEqualTo(LINES.replace("    # above two\n    {log: two},   # about two\n", ""));
        assertThat(removed(LINES, "0/from/steps/2"))
                .isEqualTo(LINES.replace("two},  ", "two}  ").replace("    {log: three}\n", ""));
    }

    @Test
    void aCommentOfTheStepBeforeStaysWhereTheLastOneSharesItsLine() {
        assertThat(removed("- from: {uri: a, steps: [{log: one}, # about one\n    {log: two}]}\n", "0/from/steps/1"))
                .isEqualTo("- from: {uri: a, steps: [{log: one} # about one\n    ]}\n");
        assertThat(removed("- from: {uri: a, steps: [{log: one}, {log: two},\n    {log: c}]}\n", "0/from/steps/1"))
                .isEqualTo("- from: {uri: a, steps: [{log: one},\n    {log: c}]}\n");
    }

    @Test
    void aNewStepGetsALineWhereTheOthersHaveThem() {
        assertThat(inserted(LINES, "0/from/steps/0"))
                .isEqualTo(LINES.replace("    # above two\n", "    {stop: {}},\n    # above two\n"));
        assertThat(inserted(LINES, "0/from/steps/2"))
                .isEqualTo(LINES.replace("    {log: three}\n", "    {log: three},\n    {stop: {}}\n"));
        String trailing = LINES.replace("{log: three}\n", "{log: three}, # end\n");
        assertThat(inserted(trailing, "0/from/steps/2"))
                .isEqualTo(trailing.replace("# end\n", "# end\n    {stop: {}},\n"));
    }

    @Test
    void aScopeInBracesOpensForItsFirstStepAndBranch() {
        Edited flow = new Edited("- from: {uri: direct:a, steps: [{choice: {when: [{simple: x}]}}]}\n");
        ElementId choice = flow.at("0/from/steps/0").id();

        flow.execute(new InsertElement(Place.into(flow.document(), flow.at("0/from/steps/0/when/0").id()).orElseThrow(),
                "- stop: {}\n"))
                .execute(new InsertElement(new Place(Optional.of(choice), "otherwise", 0),
                        "- otherwise:\n    steps: []\n"));

        assertThat(flow.text()).isEqualTo("- from: {uri: direct:a, steps: [{choice: "
                + "{when: [{simple: x, steps: [{stop: {}}]}], otherwise: {steps: []}}}]}\n");
    }

    @Test
    void aMoveBetweenLinesAndBracesKeepsTheElement() {
        Edited flow = new Edited(PAIRS + "- from:\n    uri: direct:b\n    steps:\n"
                + "      - setHeader:\n          name: x # name\n          constant: y\n");
        ElementId header = flow.at("1/from/steps/0").id();

        flow.execute(new MoveElement(header, Place.after(flow.document(), flow.at("0/from/steps/0").id())
                .orElseThrow()));

        assertThat(flow.text()).startsWith(
                "- from: {uri: direct:a, steps: [log: a, {setHeader: {name: x, constant: y}}, to: mock:b]} # tail\n");
        assertThat(flow.document().index().find(header)).isPresent();
    }

    @Test
    void aKeyBehindAQuestionMarkKeepsItsColon() {
        String text = "- from:\n    uri: direct:a\n    steps:\n"
                + "      - ? setBody\n        :\n          ? simple\n          : x\n";
        Edited removing = new Edited(text);
        Edited adding = new Edited(text);

        removing.execute(new RemoveOption(removing.at("0/from/steps/0").id(), "simple"));
        adding.execute(new SetOption(adding.at("0/from/steps/0").id(), "id", "b"));

        assertThat(removing.text()).endsWith("      - ? setBody\n        : {}\n");
        assertThat(adding.text()).isEqualTo(text + "          id: b\n");
    }

    private static String inserted(String text, String after) {
        Edited flow = new Edited(text);
        flow.execute(new InsertElement(Place.after(flow.document(), flow.at(after).id()).orElseThrow(),
                "- stop: {}\n"));
        return flow.text();
    }

    private static String removed(String text, String address) {
        Edited flow = new Edited(text);
        flow.execute(new RemoveElements(flow.at(address).id()));
        return flow.text();
    }
}

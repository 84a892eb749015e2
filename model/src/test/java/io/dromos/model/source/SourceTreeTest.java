package io.dromos.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SourceTreeTest {

    static List<String> texts() {
        List<String> texts = new ArrayList<>(YamlSamples.all());
        for (String text : YamlSamples.all()) {
            texts.add(text.replace("\n", "\r\n"));
            texts.add(text.stripTrailing());
            texts.add("\uFEFF" + text);
        }
        texts.add("\uFEFF- from:\n   uri: direct:a\n   steps:\n     - log: x\n");
        return texts;
    }

    @ParameterizedTest
    @MethodSource("texts")
    void writesWhatItRead(String text) {
        SourceTree tree = read(text);

        assertThat(tree.root().text()).isEqualTo(text);
        assertThat(tree.length()).isEqualTo(text.length());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void anEditGivesTheTreeOfTheEditedText(String text) {
        SourceTree tree = read(text);
        Random random = new Random(text.hashCode());
        for (int i = 0; i < 400; i++) {
            TextEdit edit = RandomEdits.next(text, random);
            String edited = edit.applyTo(text);

            ParseResult whole = SourceTree.parse(edited);
            ParseResult incremental = tree.apply(edit);

            assertThat(incremental.getClass()).as("%s%n%s", edit, edited).isEqualTo(whole.getClass());
            if (incremental instanceof ParseResult.Parsed(SourceTree after)) {
                assertThat(after.root().text()).as("%s", edit).isEqualTo(edited);
                assertThat(TreeDump.of(after)).as("%s%n%s", edit, edited)
                        .isEqualTo(TreeDump.of(((ParseResult.Parsed) whole).tree()));
            }
        }
    }

    @Test
    void anEditOfOneValueSharesEverythingElse() {
        SourceTree before = read("- from:\n    uri: direct:a\n    steps:\n      - log: one\n      - log: two\n");
        int at = before.text().indexOf("two");

        SourceTree after = ((ParseResult.Parsed) before.apply(new TextEdit(at, 3, "three"))).tree();

        assertThat(after.text()).contains("log: three");
        assertThat(stepsOf(after).items().getFirst()).isSameAs(stepsOf(before).items().getFirst());
        assertThat(stepsOf(after).items().getLast()).isNotSameAs(stepsOf(before).items().getLast());
    }

    @Test
    void tellsWhereATextIsNoYaml() {
        ParseResult result = SourceTree.parse("a: 1\nb: [1, 2\nc: 3\n");

        assertThat(result).isInstanceOfSatisfying(ParseResult.Unreadable.class,
                refused -> assertThat(refused.problem().line()).isEqualTo(2));
    }

    @Test
    void commentsBelongToTheStepTheyStandAbove() {
        SourceTree tree = read("""
                - from:
                    uri: direct:a
                    steps:
                      # of one
                      - log: one # also of one
                        # deeper: of one
                      # of two

                      # free

                      - log: two
                """);

        assertThat(stepsOf(tree).items().getFirst().text()).contains("# of one", "also", "deeper")
                .doesNotContain("two");
        assertThat(stepsOf(tree).items().getLast().text()).isEqualTo("      - log: two\n");
    }

    private static YamlSequence stepsOf(SourceTree tree) {
        YamlSequence routes = (YamlSequence) tree.documents().getFirst().root().orElseThrow();
        YamlMapping route = (YamlMapping) routes.items().getFirst().value();
        YamlMapping from = (YamlMapping) route.entry("from").orElseThrow().value();
        return (YamlSequence) from.entry("steps").orElseThrow().value();
    }

    private static SourceTree read(String text) {
        ParseResult result = SourceTree.parse(text);
        assertThat(result).as("%s%n%s", result, text).isInstanceOf(ParseResult.Parsed.class);
        return ((ParseResult.Parsed) result).tree();
    }
}

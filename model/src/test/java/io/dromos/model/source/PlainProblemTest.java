package io.dromos.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainProblemTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', ignoreLeadingAndTrailingWhitespace = true, quoteCharacter = '~', value = {
            "a:\\n\\tb: 1                        | yaml.tab          | 2 | 1",
            "a:\\n    b: 1\\n  c: 2              | yaml.indentation  | 3 | 3",
            "a: x\\n  b: 1                       | yaml.indentation  | 2 | 4",
            "a: 1\\n- b                          | yaml.indentation  | 2 | 1",
            "- a: 1\\n b: 2                      | yaml.indentation  | 2 | 2",
            "- log:\\n    message\\n    id: x    | yaml.colon        | 2 | 5",
            "- log\\n    id: x                | yaml.colon        | 1 | 3",
            "a: 1\\nb c\\n  # d\\n  e: 2         | yaml.colon        | 2 | 1",
            "- a: one\\n    two\\n    b: 1       | yaml.indentation  | 3 | 6",
            "a: \"x\\nb: 1\\nc: \"y\"           | yaml.quote        | 1 | 4",
            "a: 'x'y                             | yaml.behind-value | 1 | 7",
            "a: 1\\nb\\nc: 2                     | yaml.colon        | 2 | 1",
            "a: b: c                             | yaml.second-colon | 1 | 5",
            "a: \"x\\nb: 1                       | yaml.quote        | 1 | 4",
            "a: 'x\\nb: 1                        | yaml.quote        | 1 | 4",
            "a: [1, 2\\nb: 1                     | yaml.bracket      | 1 | 4",
            "a: {b: 1\\nc: 2                     | yaml.bracket      | 1 | 4",
            "a: 1\\nb: ]                         | yaml.stray        | 2 | 4",
            "a: \"x\" y                          | yaml.behind-value | 1 | 8",
            "a: - b                              | yaml.item         | 1 | 4",
            "a: @b                               | yaml.start        | 1 | 4",
            "a: * b                              | yaml.start        | 1 | 5",
            "a: \"\\\\d\"                        | yaml.escape       | 1 | 6",
            "a: > x\\n  y                        | yaml.block        | 1 | 6",
            "a: 1\\nb: \\7                       | yaml.control      | 2 | 4",
            "%YAML 1.1\\n%YAML 1.1\\n--- a       | yaml.other        | 2 | 1"})
    void everySlipIsSaidInPlainWordsWhereItIs(String written, String key, int line, int column) {
        String text = written.translateEscapes();

        assertThat(SourceTree.parse(text)).isInstanceOfSatisfying(ParseResult.Unreadable.class, refused -> {
            assertThat(refused.problem().reason().key()).as(refused.problem().text()).isEqualTo(key);
            assertThat(refused.problem().line()).as(refused.problem().text()).isEqualTo(line);
            assertThat(refused.problem().column()).as(refused.problem().text()).isEqualTo(column);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "a: @b | Line 1, column 4: a value cannot begin with @; put it in quotes",
            "a: #  | ''"})
    void theSentenceSaysPlaceReasonAndRemedy(String text, String words) {
        String said = SourceTree.parse(text) instanceof ParseResult.Unreadable(SourceProblem problem)
                ? problem.text()
                : "";

        assertThat(said).isEqualTo(words);
    }
}

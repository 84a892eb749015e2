package io.dromos.model.validation.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.expression.TextRange;
import io.dromos.model.flow.Element;
import io.dromos.model.source.YamlScalar;
import io.dromos.model.validation.check.CheckRun;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScalarPositionsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a MARK b", "\"a MARK b\"", "'it''s MARK b'", "\"a\\n\\t\\u00e4 MARK\\\\ b\"",
            "|\n  a\n    b\n  MARK c\n",
            ">-\n  a\n  b\n\n  MARK c\n", "|-\n  |- MARK", "\"a\n  b \\\n  MARK\"", "a\n  b MARK"})
    void findsAWordOfTheValueInTheWrittenText(String written) {
        YamlScalar scalar = scalar(written);
        int start = scalar.value().indexOf("MARK");

        TextRange range = ScalarPositions.of(scalar).of(new TextRange(start, start + 4));

        assertThat(range.of(scalar.text())).isEqualTo("MARK");
    }

    private static YamlScalar scalar(String written) {
        String yaml = "- from:\n    uri: timer:a\n    steps:\n      - setBody:\n          constant: "
                + written.replace("\n", "\n          ") + "\n";
        Element step = CheckRun.document(yaml).flow().routes().getFirst().steps().getFirst();
        return (YamlScalar) step.options().getFirst().node();
    }
}

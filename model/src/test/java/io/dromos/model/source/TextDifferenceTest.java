package io.dromos.model.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TextDifferenceTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {"abc|abxc|2|0|x", "abc|ac|1|1|''", "aaa|aaaa|3|0|a",
            "abc|xbc|0|1|x", "''|ab|0|0|ab", "ab|''|0|2|''", "abcabc|abc|3|3|''"})
    void isTheTextBetweenCommonBeginningAndEnd(String before, String after, int offset, int length, String text) {
        assertThat(TextDifference.between(before, after)).contains(new TextEdit(offset, length, text));
    }

    @Test
    void equalTextsDoNotDiffer() {
        assertThat(TextDifference.between("a", "a")).isEmpty();
    }

    @RepeatedTest(300)
    void leadsFromOneTextToTheOther(RepetitionInfo run) {
        Random random = new Random(run.getCurrentRepetition());
        String before = letters(random);
        String after = letters(random);

        String made = TextDifference.between(before, after).map(edit -> edit.applyTo(before)).orElse(before);

        assertThat(made).isEqualTo(after);
    }

    private static String letters(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(12); i > 0; i--) {
            text.append("ab".charAt(random.nextInt(2)));
        }
        return text.toString();
    }
}

package io.dromos.designer.action;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.designer.i18n.Words;
import org.junit.jupiter.api.Test;

class KeymapTest {

    @Test
    void everyKeyDoesOneThingThatHasWords() {
        assertThat(Keymap.actionIds()).allSatisfy(id -> assertThat(Words.has("action." + id)).as(id).isTrue());
        assertThat(Keymap.actionIds().stream().map(Keymap::keyOf)).doesNotHaveDuplicates();
    }
}

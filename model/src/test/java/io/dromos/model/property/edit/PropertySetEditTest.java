package io.dromos.model.property.edit;

import static org.assertj.core.api.Assertions.assertThat;

import io.dromos.model.property.PropertyRow;
import io.dromos.model.property.PropertySet;
import java.util.List;
import org.junit.jupiter.api.Test;

class PropertySetEditTest {

    private static final PropertySet SET = new PropertySet("common",
            List.of(PropertyRow.plain("a", "1"), PropertyRow.plain("b", "2"), PropertyRow.plain("c", "3")));

    @Test
    void addsRemovesMovesAndChangesRows() {
        assertThat(names(new PropertySetEdit.Add(1, PropertyRow.plain("x", "")))).containsExactly("a", "x", "b", "c");
        assertThat(names(new PropertySetEdit.Add(3, PropertyRow.plain("x", "")))).containsExactly("a", "b", "c", "x");
        assertThat(names(new PropertySetEdit.Remove(1))).containsExactly("a", "c");
        assertThat(names(new PropertySetEdit.Move(0, 2))).containsExactly("b", "c", "a");
        assertThat(names(new PropertySetEdit.Move(2, 0))).containsExactly("c", "a", "b");
        assertThat(names(new PropertySetEdit.Change(0, PropertyRow.plain("x", "")))).containsExactly("x", "b", "c");
        assertThat(names(new PropertySetEdit.Upload(List.of(PropertyRow.plain("z", ""))))).containsExactly("z");
    }

    @Test
    void anIndexThatIsGoneLeavesTheSetAsItIs() {
        assertThat(new PropertySetEdit.Add(4, PropertyRow.plain("x", "")).applyTo(SET)).isEqualTo(SET);
        assertThat(new PropertySetEdit.Remove(3).applyTo(SET)).isEqualTo(SET);
        assertThat(new PropertySetEdit.Move(0, 3).applyTo(SET)).isEqualTo(SET);
        assertThat(new PropertySetEdit.Change(-1, PropertyRow.plain("x", "")).applyTo(SET)).isEqualTo(SET);
    }

    private static List<String> names(PropertySetEdit edit) {
        return edit.applyTo(SET).rows().stream().map(PropertyRow::name).toList();
    }
}

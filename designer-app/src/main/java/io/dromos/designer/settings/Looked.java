package io.dromos.designer.settings;

import javafx.beans.value.ObservableValue;

/** A view whose look is remembered. UI thread only. */
public interface Looked {

    ObservableValue<Look> look();

    /** Shows itself like that, from its first layout on. */
    void look(Look before);
}

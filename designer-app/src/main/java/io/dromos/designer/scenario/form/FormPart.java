package io.dromos.designer.scenario.form;

import javafx.scene.Node;

/** A part of the form that shows what the session holds now whenever it is told to. */
interface FormPart {

    Node node();

    void refresh();
}

package io.dromos.designer.ui.control;

import io.dromos.designer.i18n.Words;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;

/** The last row of a form that stands in a dialog: cancel, then what can be done with it. The dialog adds none. */
public final class FormButtons extends HBox {

    public static final String STYLE_CLASS = "form-buttons";

    public FormButtons(Button... doing) {
        super(8);
        getStyleClass().add(STYLE_CLASS);
        setAlignment(Pos.CENTER_RIGHT);
        getChildren().add(Buttons.plain(Words.of("dialog.cancel"), () -> getScene().getWindow().hide()));
        getChildren().addAll(doing);
    }
}

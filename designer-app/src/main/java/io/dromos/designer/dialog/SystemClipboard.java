package io.dromos.designer.dialog;

import java.util.Map;
import java.util.Optional;
import javafx.scene.input.DataFormat;

/** The clipboard of the desktop. */
public final class SystemClipboard implements Clipboard {

    @Override
    public Optional<String> text() {
        return Optional.ofNullable(javafx.scene.input.Clipboard.getSystemClipboard().getString());
    }

    @Override
    public void put(String text) {
        javafx.scene.input.Clipboard.getSystemClipboard().setContent(Map.of(DataFormat.PLAIN_TEXT, text));
    }
}

package io.dromos.designer.dialog;

import io.dromos.designer.ui.icon.Icon;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.stage.Window;
import javafx.util.Duration;
import org.controlsfx.control.Notifications;

/** Notices at the lower right corner of the window. */
public final class WindowNotices implements Notices {

    private final Supplier<Window> window;

    public WindowNotices(Supplier<Window> window) {
        this.window = window;
    }

    @Override
    public void done(String title, String text) {
        show("success", title, text, Duration.seconds(4), () -> {
        });
    }

    @Override
    public void warn(String title, String text) {
        show("warning", title, text, Duration.seconds(8), () -> {
        });
    }

    @Override
    public void failed(String title, String text, Runnable more) {
        show("error", title, text, Duration.seconds(12), more);
    }

    private void show(String icon, String title, String text, Duration stay, Runnable more) {
        Window owner = window.get();
        if (!owner.isShowing()) {
            return;
        }
        Icon sign = Icon.of(icon, Icon.MEDIUM);
        sign.getStyleClass().add("notice-" + icon);
        Notifications.create().owner(owner).title(title).text(text).graphic(sign).position(Pos.BOTTOM_RIGHT)
                .hideAfter(stay).threshold(4, Notifications.create().title(title).text(text))
                .onAction(event -> more.run()).styleClass("notice").show();
    }
}

package io.dromos.designer.cli.picture;

import io.dromos.designer.ui.Picture;
import io.dromos.designer.ui.PictureFrame;
import java.util.List;
import javafx.scene.Group;
import javafx.scene.effect.DropShadow;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.stage.PopupWindow;
import javafx.stage.Stage;
import javafx.stage.Window;

/** The window with what stands open over it: popups where they are, dialogs in the middle. UI thread only. */
final class WindowPicture {

    private WindowPicture() {
    }

    static Picture of(PictureFrame frame, Stage stage, double scale) {
        Image below = frame.picture(scale).image();
        List<Window> over = Window.getWindows().stream().filter(window -> !window.equals(stage)).toList();
        if (over.isEmpty()) {
            return frame.picture(scale);
        }
        Group all = new Group(new ImageView(below));
        all.setClip(new Rectangle(below.getWidth(), below.getHeight()));
        for (Window window : over) {
            ImageView image = new ImageView(Picture.of(window.getScene().getRoot(), scale).image());
            if (window instanceof PopupWindow) {
                image.setX((window.getX() - stage.getX() - stage.getScene().getX()) * scale);
                image.setY((window.getY() - stage.getY() - stage.getScene().getY()) * scale);
            } else {
                image.setX(Math.rint((below.getWidth() - image.getImage().getWidth()) / 2));
                image.setY(Math.rint((below.getHeight() - image.getImage().getHeight()) / 2));
                image.setEffect(new DropShadow(24 * scale, Color.gray(0, 0.4)));
            }
            all.getChildren().add(image);
        }
        return Picture.of(all, 1);
    }
}

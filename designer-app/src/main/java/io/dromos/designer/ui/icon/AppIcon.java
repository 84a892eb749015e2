package io.dromos.designer.ui.icon;

import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import javafx.scene.image.Image;
import javafx.scene.image.ImageView;

/** The icon of the program. */
public final class AppIcon {

    private static final List<Integer> SIZES = List.of(16, 32, 48, 128, 256);

    private AppIcon() {
    }

    /** In all sizes that window systems ask for. */
    public static List<Image> images() {
        return SIZES.stream().map(AppIcon::image).toList();
    }

    /** A view of it with that many pixels on each side. */
    public static ImageView view(double size) {
        ImageView view = new ImageView(image(256));
        view.setFitWidth(size);
        view.setFitHeight(size);
        view.setSmooth(true);
        return view;
    }

    private static Image image(int size) {
        String file = "/io/dromos/icons/app/dromos-" + size + ".png";
        InputStream in = Objects.requireNonNull(AppIcon.class.getResourceAsStream(file), file);
        return new Image(in);
    }
}

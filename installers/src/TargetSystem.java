import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** The systems that packages are built on, and what is where in their application images. */
enum TargetSystem {

    LINUX("linux", "dromos", "lib/app"), WINDOWS("windows", "dromos", "app"), MAC("macos", "dromos.app",
            "Contents/app");

    private final String folder;
    private final String image;
    private final String application;

    TargetSystem(String folder, String image, String application) {
        this.folder = folder;
        this.image = image;
        this.application = application;
    }

    static TargetSystem current() {
        String name = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        return name.contains("windows") ? WINDOWS : name.contains("mac") ? MAC : LINUX;
    }

    /** Where its options and resources lie. */
    String folder() {
        return folder;
    }

    /** The name of the image's folder. */
    String image() {
        return image;
    }

    /** The folder of the jars in the image; jpackage calls it {@code $APPDIR}. */
    String application() {
        return application;
    }

    /** A tool of the JDK that runs this. */
    String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", this == WINDOWS ? name + ".exe" : name).toString();
    }

    /** The application's icon as this system wants it, written below a folder where it must be made. */
    Path icon(Path pictures, Path target) throws IOException {
        return switch (this) {
            case LINUX -> pictures.resolve("dromos-256.png");
            case WINDOWS -> IconFiles.ico(pictures, target.resolve("dromos.ico"));
            case MAC -> IconFiles.icns(pictures, target.resolve("dromos.icns"));
        };
    }
}

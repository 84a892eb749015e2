import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * Builds what is installed on this system, from the designer's distribution: a Java runtime with jlink, an application
 * image with jpackage, and this system's package of it. Packages can only be built on their own system.
 *
 * <p>
 * Arguments: the distribution, the folder with what each system needs, the folder for the results, the version.
 */
final class BuildInstallers {

    /** What designer and service use of the JDK; java.se brings most of it. */
    private static final String MODULES = "java.se,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs,jdk.net,jdk.management,"
            + "jdk.management.agent,jdk.crypto.ec,jdk.crypto.cryptoki,jdk.localedata,jdk.httpserver,jdk.jfr,jdk.xml.dom,"
            + "jdk.naming.dns,jdk.security.auth,jdk.dynalink,jdk.jsobject,jdk.accessibility,jdk.charsets";

    private final Path dist;
    private final Path sources;
    private final Path target;
    private final String version;

    private BuildInstallers(Path dist, Path sources, Path target, String version) {
        this.dist = dist.normalize();
        this.sources = sources;
        this.target = target;
        this.version = version;
    }

    public static void main(String[] arguments) throws Exception {
        new BuildInstallers(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2]), arguments[3]).build();
    }

    private void build() throws Exception {
        if (!Files.isDirectory(dist.resolve("service/lib"))) {
            throw new IOException(dist + " is not there: build designer-app first");
        }
        Files.createDirectories(target);
        Path runtime = target.resolve("runtime");
        deleteFolder(runtime);
        run(tool("jlink"), "--add-modules", MODULES, "--strip-debug", "--no-header-files", "--no-man-pages", "--output",
                runtime.toString());
        Path image = applicationImage(runtime);
        System.out.println("Application image: " + image);
        systemPackage(image);
    }

    private Path applicationImage(Path runtime) throws Exception {
        Path input = target.resolve("input");
        deleteFolder(input);
        copyFolder(dist.resolve("lib"), input);
        copyFolder(dist.resolve("service"), input.resolve("service"));
        Path images = target.resolve("image");
        deleteFolder(images);
        List<String> command = new ArrayList<>(List.of(tool("jpackage"), "--type", "app-image", "--name", "dromos",
                "--app-version", version, "--vendor", "Dromos", "--description",
                "A designer for Apache Camel integration flows", "--input", input.toString(), "--main-jar",
                "designer-app-" + version + ".jar", "--main-class", "io.dromos.designer.Main", "--runtime-image",
                runtime.toString(), "--dest", images.toString()));
        for (String option : List.of("--enable-native-access=ALL-UNNAMED", "--sun-misc-unsafe-memory-access=allow",
                "-Ddromos.service.home=$APPDIR/service")) {
            command.addAll(List.of("--java-options", option));
        }
        Path icon = icon();
        if (Files.exists(icon)) {
            command.addAll(List.of("--icon", icon.toString()));
        }
        run(command.toArray(String[]::new));
        return images.resolve(isMac() ? "dromos.app" : "dromos");
    }

    private void systemPackage(Path image) throws Exception {
        Path packages = target.resolve("packages");
        Files.createDirectories(packages);
        List<String> command = new ArrayList<>(List.of(tool("jpackage"), "--app-image", image.toString(), "--name",
                "dromos", "--app-version", version, "--vendor", "Dromos", "--dest", packages.toString()));
        if (isWindows()) {
            command.addAll(options("windows/jpackage.options"));
        } else if (isMac()) {
            command.addAll(options("macos/jpackage.options"));
        } else {
            command.addAll(options("linux/jpackage.options"));
        }
        run(command.toArray(String[]::new));
        try (Stream<Path> made = Files.list(packages)) {
            made.forEach(each -> System.out.println("Package: " + each));
        }
    }

    /** The lines of a file; empty ones and comments left out. */
    private List<String> options(String file) throws IOException {
        return Files.readAllLines(sources.resolve(file)).stream().map(String::strip)
                .filter(line -> !line.isEmpty() && !line.startsWith("#")).toList();
    }

    private Path icon() {
        return sources.resolve(isWindows() ? "windows/dromos.ico" : isMac() ? "macos/dromos.icns" : "linux/dromos.png");
    }

    private static String tool(String name) {
        return Path.of(System.getProperty("java.home"), "bin", isWindows() ? name + ".exe" : name).toString();
    }

    private static boolean isWindows() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("windows");
    }

    private static boolean isMac() {
        return System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("mac");
    }

    private static void run(String... command) throws Exception {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(command[0] + " ended with " + status);
        }
    }

    private static void copyFolder(Path from, Path to) throws IOException {
        try (Stream<Path> walk = Files.walk(from)) {
            for (Path each : walk.toList()) {
                Path copy = to.resolve(from.relativize(each).toString());
                if (Files.isDirectory(each)) {
                    Files.createDirectories(copy);
                } else {
                    Files.copy(each, copy, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        }
    }

    private static void deleteFolder(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> walk = Files.walk(folder)) {
                for (Path each : walk.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }
}

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Builds what is installed on this system, from the designer's distribution: a Java runtime with jlink, an application
 * image with jpackage, and this system's package of it. Packages can only be built on their own system.
 *
 * <p>
 * Arguments: the distribution, the folder with the icons as PNG, the folder with what each system needs, the folder for
 * the results, the version.
 */
final class BuildInstallers {

    /** What designer and service use of the JDK; java.se brings most of it. */
    private static final String MODULES = "java.se,jdk.unsupported,jdk.unsupported.desktop,jdk.zipfs,jdk.net,jdk.management,"
            + "jdk.management.agent,jdk.crypto.ec,jdk.crypto.cryptoki,jdk.localedata,jdk.httpserver,jdk.jfr,jdk.xml.dom,"
            + "jdk.naming.dns,jdk.security.auth,jdk.dynalink,jdk.jsobject,jdk.accessibility,jdk.charsets";
    private static final List<String> JAVA_OPTIONS = List.of("--enable-native-access=ALL-UNNAMED",
            "--sun-misc-unsafe-memory-access=allow", "-Ddromos.service.home=$APPDIR/service");

    private final Path dist;
    private final Path icons;
    private final Path sources;
    private final Path target;
    private final String version;
    private final TargetSystem system = TargetSystem.current();

    private BuildInstallers(Path dist, Path icons, Path sources, Path target, String version) {
        this.dist = dist.normalize();
        this.icons = icons.normalize();
        this.sources = sources;
        this.target = target;
        this.version = version;
    }

    public static void main(String[] arguments) throws Exception {
        Path[] folders = Stream.of(arguments).limit(4).map(Path::of).toArray(Path[]::new);
        new BuildInstallers(folders[0], folders[1], folders[2], folders[3], arguments[4]).build();
    }

    private void build() throws Exception {
        if (!Files.isDirectory(dist.resolve("service/lib"))) {
            throw new IOException(dist + " is not there: build designer-app first");
        }
        Files.createDirectories(target);
        Path image = applicationImage(runtime());
        System.out.println("Application image: " + image);
        systemPackage(image);
    }

    private Path runtime() throws Exception {
        Path runtime = target.resolve("runtime");
        Folders.delete(runtime);
        run(system.tool("jlink"), "--add-modules", MODULES, "--strip-debug", "--no-header-files", "--no-man-pages",
                "--compress", "zip-6", "--output", runtime.toString());
        return runtime;
    }

    private Path applicationImage(Path runtime) throws Exception {
        Path images = target.resolve("image");
        Folders.delete(images);
        List<String> command = new ArrayList<>(List.of(system.tool("jpackage"), "--type", "app-image", "--name",
                "dromos", "--app-version", version, "--vendor", "Dromos", "--description",
                "A designer for Apache Camel integration flows", "--input", dist.resolve("lib").toString(),
                "--main-jar", "designer-app-" + version + ".jar", "--main-class", "io.dromos.designer.Main",
                "--runtime-image", runtime.toString(), "--dest", images.toString(), "--icon",
                system.icon(icons, target).toString()));
        JAVA_OPTIONS.forEach(option -> command.addAll(List.of("--java-options", option)));
        if (system == TargetSystem.WINDOWS) {
            command.addAll(List.of("--add-launcher",
                    "dromos-command=" + sources.resolve("windows/dromos-command.properties")));
        }
        run(command.toArray(String[]::new));
        Path image = images.resolve(system.image());
        // Not by --input: jpackage would put the service's jars on the designer's class path.
        Path application = image.resolve(system.application());
        Folders.copy(dist.resolve("service"), application.resolve("service"));
        if (system == TargetSystem.LINUX) {
            Files.copy(sources.resolve("linux/dromos.desktop"), application.resolve("dromos.desktop"));
        }
        return image;
    }

    private void systemPackage(Path image) throws Exception {
        Path packages = target.resolve("packages");
        Folders.delete(packages);
        Files.createDirectories(packages);
        List<String> command = new ArrayList<>(List.of(system.tool("jpackage"), "--app-image", image.toString(),
                "--name", "dromos", "--app-version", version, "--vendor", "Dromos", "--description",
                "A designer for Apache Camel integration flows", "--dest", packages.toString(), "--resource-dir",
                sources.resolve(system.folder()).toString()));
        command.addAll(options(system.folder() + "/jpackage.options"));
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

    private static void run(String... command) throws Exception {
        int status = new ProcessBuilder(command).inheritIO().start().waitFor();
        if (status != 0) {
            throw new IOException(command[0] + " ended with " + status);
        }
    }
}

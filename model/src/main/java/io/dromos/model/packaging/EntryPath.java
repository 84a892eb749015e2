package io.dromos.model.packaging;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Which paths may stand in a package: those that mean the same file, inside the folder, on every system. Stateless. */
final class EntryPath {

    private static final int LONGEST = 1_000;
    private static final int LONGEST_SEGMENT = 255;
    private static final Pattern DRIVE = Pattern.compile("[A-Za-z]:.*");
    private static final Set<String> DEVICES = Set.of("con", "prn", "aux", "nul", "com1", "com2", "com3", "com4",
            "com5", "com6", "com7", "com8", "com9", "lpt1", "lpt2", "lpt3", "lpt4", "lpt5", "lpt6", "lpt7", "lpt8",
            "lpt9");

    private EntryPath() {
    }

    static Optional<PackageRefusal> refusal(String path) {
        if (path.startsWith("/") || path.startsWith("\\") || DRIVE.matcher(path).matches()) {
            return Optional.of(new PackageRefusal.AbsolutePath(path));
        }
        String[] segments = path.split("[/\\\\]", -1);
        for (String segment : segments) {
            if (segment.equals("..")) {
                return Optional.of(new PackageRefusal.EscapingPath(path));
            }
        }
        if (path.indexOf('\\') >= 0 || path.length() > LONGEST) {
            return Optional.of(new PackageRefusal.BadName(path));
        }
        for (String segment : segments) {
            if (!goodSegment(segment)) {
                return Optional.of(new PackageRefusal.BadName(path));
            }
        }
        return Optional.empty();
    }

    private static boolean goodSegment(String segment) {
        if (segment.isEmpty() || segment.equals(".") || segment.endsWith(".") || segment.endsWith(" ")
                || segment.getBytes(StandardCharsets.UTF_8).length > LONGEST_SEGMENT) {
            return false;
        }
        String stem = segment.split("\\.", 2)[0].toLowerCase(Locale.ROOT);
        return !DEVICES.contains(stem) && segment.chars().noneMatch(EntryPath::forbidden);
    }

    private static boolean forbidden(int c) {
        return c < 0x20 || c == 0x7F || c == 0xFFFD || "<>:\"|?*".indexOf(c) >= 0
                || Character.getType(c) == Character.FORMAT;
    }

    /** What two paths share when some file system takes them for one. */
    static String folded(String path) {
        return Normalizer.normalize(path, Normalizer.Form.NFC).toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }
}

package io.dromos.model.packaging;

import io.dromos.model.message.Message;
import java.util.Locale;

/** Why a package was not taken. Each reason has a name of its own, that the service answers with as well. */
public sealed interface PackageRefusal {

    record NotAZip() implements PackageRefusal {}

    record Truncated() implements PackageRefusal {}

    record Unreadable(String reason) implements PackageRefusal {}

    record NoManifest() implements PackageRefusal {}

    record BadManifest(String reason) implements PackageRefusal {}

    record UnknownFormat(int format) implements PackageRefusal {}

    record EscapingPath(String path) implements PackageRefusal {}

    record AbsolutePath(String path) implements PackageRefusal {}

    /** Backslashes, control characters, names that one of the systems cannot hold. */
    record BadName(String path) implements PackageRefusal {}

    /** Two entries of one name, also when only case or the composition of accents tells them apart. */
    record DuplicateEntry(String path) implements PackageRefusal {}

    record SymbolicLink(String path) implements PackageRefusal {}

    /** Encrypted, split, or packed by a method other than deflate and store. */
    record UnsupportedEntry(String path) implements PackageRefusal {}

    /** The directory of the zip says something else than what stands before the data; or entries share data. */
    record InconsistentEntry(String path) implements PackageRefusal {}

    record UnlistedEntry(String path) implements PackageRefusal {}

    record MissingEntry(String path) implements PackageRefusal {}

    record SizeMismatch(String path, long listed) implements PackageRefusal {}

    record DigestMismatch(String path) implements PackageRefusal {}

    record TooManyEntries(int limit) implements PackageRefusal {}

    record EntryTooLarge(String path, long limit) implements PackageRefusal {}

    record TotalTooLarge(long limit) implements PackageRefusal {}

    record CompressionBomb(String path, int limit) implements PackageRefusal {}

    /** Stable name of the kind of refusal, kebab-case: {@code escaping-path}. */
    default String code() {
        return getClass().getSimpleName().replaceAll("(?<=.)(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    default Message message() {
        return Message.of("package." + code(), details());
    }

    private Object[] details() {
        return switch (this) {
            case NotAZip _,Truncated _,NoManifest _ -> new Object[0];
            case Unreadable(String reason) -> new Object[]{reason};
            case BadManifest(String reason) -> new Object[]{reason};
            case UnknownFormat(int format) -> new Object[]{format, PackageManifest.FORMAT};
            case EscapingPath(String path) -> new Object[]{path};
            case AbsolutePath(String path) -> new Object[]{path};
            case BadName(String path) -> new Object[]{path};
            case DuplicateEntry(String path) -> new Object[]{path};
            case SymbolicLink(String path) -> new Object[]{path};
            case UnsupportedEntry(String path) -> new Object[]{path};
            case InconsistentEntry(String path) -> new Object[]{path};
            case UnlistedEntry(String path) -> new Object[]{path};
            case MissingEntry(String path) -> new Object[]{path};
            case SizeMismatch(String path, long listed) -> new Object[]{path, listed};
            case DigestMismatch(String path) -> new Object[]{path};
            case TooManyEntries(int limit) -> new Object[]{limit};
            case EntryTooLarge(String path, long limit) -> new Object[]{path, limit};
            case TotalTooLarge(long limit) -> new Object[]{limit};
            case CompressionBomb(String path, int limit) -> new Object[]{path, limit};
        };
    }
}

package io.dromos.model.packaging;

import java.nio.file.Path;
import java.util.List;

/** What came of reading, writing or unpacking a package. */
public sealed interface PackageResult {

    /** What reading gives. */
    sealed interface Reading extends PackageResult permits Opened, Refused {}

    /** What writing gives. */
    sealed interface Writing extends PackageResult permits Written, Refused {}

    /** What unpacking gives. */
    sealed interface Unpacking extends PackageResult permits Unpacked, InTheWay, Refused {}

    /** Every byte was looked at and is as the manifest lists it. */
    record Opened(DromosPackage dromosPackage) implements Reading {}

    record Written(DromosPackage dromosPackage) implements Writing {}

    record Unpacked(Path folder, List<Path> files) implements Unpacking {}

    /** These files stand there already; nothing was written. */
    record InTheWay(List<Path> files) implements Unpacking {}

    record Refused(PackageRefusal refusal) implements Reading, Writing, Unpacking {}
}

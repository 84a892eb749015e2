package io.dromos.designer.refactoring;

import io.dromos.model.message.Message;
import io.dromos.model.refactoring.FileRenaming;
import java.util.List;
import java.util.Optional;

/**
 * What a new name would change.
 *
 * @param refusal
 *            why it can not be taken; empty if it can
 */
public record RenamePreview(List<FileRenaming> files, Optional<Message> refusal) {

    public RenamePreview {
        files = List.copyOf(files);
    }

    int uses() {
        return files.stream().mapToInt(file -> file.uses().size()).sum();
    }

    /** Only what is certain to mean the thing, unless the user wants all. */
    RenamePreview only(boolean certain) {
        return certain
                ? new RenamePreview(files.stream().map(FileRenaming::onlyCertain)
                        .filter(file -> !file.uses().isEmpty()).toList(), refusal)
                : this;
    }
}

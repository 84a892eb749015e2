package io.dromos.model.refactoring;

import io.dromos.model.source.TextEdit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/**
 * What a renaming changes in one file.
 *
 * @param file
 *            its path in the workspace
 * @param text
 *            as it was searched: edits are for this text only
 * @param uses
 *            in the order of their places
 */
public record FileRenaming(String file, String text, String newName, List<NameUse> uses) {

    public FileRenaming {
        uses = List.copyOf(uses);
    }

    /** Only these uses. */
    public FileRenaming only(Collection<NameUse> chosen) {
        return new FileRenaming(file, text, newName, uses.stream().filter(chosen::contains).toList());
    }

    /** The same uses, none of them certain: the name may mean something else in this file. */
    public FileRenaming uncertain() {
        return new FileRenaming(file, text, newName, uses.stream()
                .map(use -> new NameUse(use.range(), use.line(), use.before(), use.after(), false)).toList());
    }

    /** Only the uses that are certain. */
    public FileRenaming onlyCertain() {
        return only(uses.stream().filter(NameUse::certain).toList());
    }

    /** Each use replaced; offsets are those of the text before all of them. */
    public List<TextEdit> edits() {
        return uses.stream().map(use -> new TextEdit(use.range().start(), use.range().length(), newName)).toList();
    }

    /** The file's text with all uses renamed. */
    public String after() {
        String after = text;
        for (TextEdit edit : edits().stream().sorted(Comparator.comparingInt(TextEdit::offset).reversed()).toList()) {
            after = edit.applyTo(after);
        }
        return after;
    }
}

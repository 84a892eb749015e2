package io.dromos.model.validation.check.structure;

import io.dromos.model.expression.Severity;
import io.dromos.model.flow.Option;
import io.dromos.model.source.SourceNode;
import io.dromos.model.source.YamlAlias;
import io.dromos.model.validation.CheckedDocument;
import io.dromos.model.validation.DocumentCheck;
import io.dromos.model.validation.Issue;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import java.util.function.Consumer;

/** An alias without an anchor before it: YAML's grammar allows it, but nothing loads the file. */
public final class DanglingAliasCheck implements DocumentCheck {

    @Override
    public void check(CheckedDocument document, Consumer<Issue> issues) {
        Set<SourceNode> dangling = Collections.newSetFromMap(new IdentityHashMap<>());
        dangling.addAll(document.document().source().danglingAliases());
        if (dangling.isEmpty()) {
            return;
        }
        document.document().index().forEach(element -> {
            for (Option option : element.options()) {
                if (option.node() instanceof YamlAlias alias && dangling.contains(alias)) {
                    issues.accept(Issue.at(element, Severity.ERROR, "dangling-alias", alias.name()).on(alias,
                            option.name()));
                }
            }
        });
    }
}

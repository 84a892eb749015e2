package io.dromos.model.expression;

import java.util.List;

/** Several sources as one: the first that has something to say answers. Any thread may use it. */
public record CompletionSources(List<CompletionSource> sources) implements CompletionSource {

    public CompletionSources {
        sources = List.copyOf(sources);
    }

    @Override
    public List<Completion> complete(Expression expression, int caret, KnownNames names) {
        return sources.stream().map(source -> source.complete(expression, caret, names))
                .filter(found -> !found.isEmpty()).findFirst().orElse(List.of());
    }
}

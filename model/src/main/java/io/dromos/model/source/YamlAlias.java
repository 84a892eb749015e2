package io.dromos.model.source;

import java.util.List;

/** An alias, {@code *name}: it shows what the anchor {@code &name} holds. */
public record YamlAlias(String text, String name) implements SourceNode {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public List<SourceNode> parts() {
        return List.of();
    }

    @Override
    public void appendTo(StringBuilder target) {
        target.append(text);
    }
}

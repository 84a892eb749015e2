package io.dromos.model.source;

import java.util.List;

/** Text without meaning of its own to a flow: indentation, punctuation, comments, blank lines, anchors, tags. */
public record SourceToken(String text) implements SourceNode {

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

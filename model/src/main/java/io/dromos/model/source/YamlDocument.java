package io.dromos.model.source;

import java.util.List;
import java.util.Optional;

/** One document of a file, with the marker and comments before it. A document of comments alone has no root. */
public final class YamlDocument extends YamlComposite {

    YamlDocument(List<SourceNode> parts) {
        super(parts);
    }

    public Optional<SourceNode> root() {
        return parts().stream().filter(part -> !(part instanceof SourceToken)).findFirst();
    }

    @Override
    YamlDocument with(List<SourceNode> newParts) {
        return new YamlDocument(newParts);
    }
}

package io.dromos.model.source;

import java.util.List;

/** A whole file: one or more documents. */
public final class YamlStream extends YamlComposite {

    YamlStream(List<SourceNode> parts) {
        super(parts);
    }

    public List<YamlDocument> documents() {
        return parts().stream().filter(YamlDocument.class::isInstance).map(YamlDocument.class::cast).toList();
    }

    @Override
    YamlStream with(List<SourceNode> newParts) {
        return new YamlStream(newParts);
    }
}

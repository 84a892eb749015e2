package io.dromos.model.source;

/** A tree's structure as text, so that two trees can be compared part by part. */
final class TreeDump {

    private TreeDump() {
    }

    static String of(SourceTree tree) {
        StringBuilder dump = new StringBuilder();
        append(dump, tree.root(), 0);
        return dump.toString();
    }

    private static void append(StringBuilder dump, SourceNode node, int depth) {
        dump.append(" ".repeat(depth)).append(node.getClass().getSimpleName());
        switch (node) {
            case SourceToken(String text) -> dump.append(" <").append(text).append(">\n");
            case YamlScalar scalar -> dump.append(' ').append(scalar.style()).append(" <").append(scalar.text())
                    .append("> = <").append(scalar.value()).append(">\n");
            case YamlAlias alias -> dump.append(" *").append(alias.name()).append('\n');
            case YamlComposite composite -> {
                dump.append('\n');
                composite.parts().forEach(part -> append(dump, part, depth + 1));
            }
        }
    }
}

package io.dromos.designer.app.flow;

import java.nio.file.Path;
import java.util.function.Consumer;

/** Where a flow's own fields lead to, by the flow's file. */
public record FlowLinks(Consumer<Path> internalSet, Consumer<Path> values) {}

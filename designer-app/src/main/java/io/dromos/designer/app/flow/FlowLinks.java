package io.dromos.designer.app.flow;

import java.nio.file.Path;
import java.util.function.Consumer;

/**
 * Where a flow leads to.
 *
 * @param internalSet
 *            opens its own property set, by its file
 * @param values
 *            shows what its properties become, by its file
 * @param template
 *            makes a template of it
 * @param problems
 *            shows what is wrong in it
 * @param inspector
 *            shows the column of the inspector
 */
public record FlowLinks(Consumer<Path> internalSet, Consumer<Path> values, Consumer<OpenFlow> template,
        Runnable problems, Runnable inspector) {}

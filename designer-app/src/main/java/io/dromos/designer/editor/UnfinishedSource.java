package io.dromos.designer.editor;

import io.dromos.model.source.SourceProblem;

/**
 * What stands in the source view while it is no flow.
 *
 * @param text
 *            as the file would hold it
 */
public record UnfinishedSource(String text, SourceProblem problem) {}

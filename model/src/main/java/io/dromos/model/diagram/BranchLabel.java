package io.dromos.model.diagram;

import io.dromos.model.flow.ElementId;

/**
 * What stands on a branch's connection: {@code when ${body} > 1}.
 *
 * @param branch
 *            the branch, or the branching step where the branch is its own steps
 * @param keyword
 *            the plain word: when, otherwise, catch
 * @param detail
 *            the condition or exceptions; empty: none
 */
public record BranchLabel(ElementId branch, String keyword, String detail, Box box) {

    public String text() {
        return detail.isEmpty() ? keyword : keyword + " " + detail;
    }
}

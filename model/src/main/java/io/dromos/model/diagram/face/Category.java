package io.dromos.model.diagram.face;

/** What a node is about; the theme has a colour for each. */
public enum Category {
    ENDPOINT, TRANSFORM, BRANCH, DATA, ERROR, LOG, OTHER
}

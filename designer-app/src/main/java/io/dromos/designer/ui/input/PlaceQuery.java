package io.dromos.designer.ui.input;

/**
 * A question about a place of a flow, as of the moment at which it was put: made on the UI thread, at once; answered on
 * any other, for that may take as long as the flow is.
 */
@FunctionalInterface
public interface PlaceQuery {

    /** For places of which nothing is known. */
    PlaceQuery NOTHING = () -> PlaceKnowledge.NONE;

    PlaceKnowledge answer();
}

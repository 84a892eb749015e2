package io.dromos.model.diagram;

import io.dromos.model.flow.ElementId;

/**
 * Where a new step goes if it is put on a connection.
 *
 * @param parent
 *            the element that holds the list
 * @param slot
 *            the list in it
 * @param index
 *            position in the list, from 0
 */
public record InsertionPoint(ElementId parent, String slot, int index) {}

package io.dromos.designer.expression.popup;

/**
 * One line of a list of proposals.
 *
 * @param label
 *            what is put in
 * @param detail
 *            type and example value, or what kind of thing it is; may be empty
 * @param documentation
 *            some sentences for the panel beside the list; may be empty
 * @param take
 *            does it
 */
public record Proposal(String label, String detail, String documentation, Runnable take) {}

package io.dromos.designer.action.search;

/**
 * Something that can be found.
 *
 * @param title
 *            its name
 * @param detail
 *            where it is or what it is, in muted words
 * @param icon
 *            name of its icon; empty: none
 * @param hint
 *            at the end of the row: a key, a kind; may be empty
 * @param open
 *            goes there or does it
 */
public record SearchHit(String title, String detail, String icon, String hint, Runnable open) {}

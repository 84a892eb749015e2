package io.dromos.designer.ui.input;

/** What a fix is called on a link: the name alone where the text replaced only begins a function. */
public final class FixName {

    private static final String OPENING = "${";

    private FixName() {
    }

    /** Of the text that is put in; a whole function keeps its braces. */
    public static String of(String fix) {
        boolean begins = fix.startsWith(OPENING) && fix.length() > OPENING.length() && fix.indexOf('}') < 0;
        return begins ? fix.substring(OPENING.length()) : fix;
    }
}

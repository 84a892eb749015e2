package io.dromos.model.expression.evaluation.camel;

/** A text that a regular expression can be matched against and that stops it by an interrupt of its thread. */
record BoundedText(CharSequence text) implements CharSequence {

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        Stopped.check();
        return text.charAt(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return new BoundedText(text.subSequence(start, end));
    }

    @Override
    public String toString() {
        return text.toString();
    }
}

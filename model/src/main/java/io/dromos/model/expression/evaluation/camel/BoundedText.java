package io.dromos.model.expression.evaluation.camel;

/** A text that a regular expression can be matched against and that stops it by an interrupt of its thread. */
record BoundedText(CharSequence text) implements CharSequence {

    /** The matching was stopped. */
    static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    @Override
    public int length() {
        return text.length();
    }

    @Override
    public char charAt(int index) {
        if (Thread.currentThread().isInterrupted()) {
            throw new Stopped();
        }
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

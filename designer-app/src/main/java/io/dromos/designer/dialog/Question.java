package io.dromos.designer.dialog;

import java.util.List;

/**
 * A question with a few answers; turning away is always one more.
 *
 * @param title
 *            the question itself
 * @param text
 *            what follows from the answers
 * @param answers
 *            what the buttons say, the first is the one to expect
 * @param danger
 *            whether the first answer destroys something
 */
public record Question(String title, String text, List<String> answers, boolean danger) {

    public Question {
        answers = List.copyOf(answers);
    }
}

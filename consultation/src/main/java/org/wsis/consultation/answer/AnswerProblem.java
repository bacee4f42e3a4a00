package org.wsis.consultation.answer;

import java.util.List;

/**
 * What is missing or wrong in an answer.
 *
 * @param input the name of its field in the form
 * @param question the key of its question
 * @param key the message
 * @param places what stands in it
 */
public record AnswerProblem(String input, String question, String key, List<Object> places) {
    /** The places of the message as it takes them. */
    public Object[] arguments() {
        return places.toArray();
    }
}

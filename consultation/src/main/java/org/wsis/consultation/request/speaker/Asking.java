package org.wsis.consultation.request.speaker;

import org.wsis.account.Secret;

/**
 * Somebody who is asked by letter.
 *
 * @param secret of the link in it
 */
public record Asking(String name, String email, Secret secret) {
    @Override
    public String toString() {
        return "a speaker";
    }
}

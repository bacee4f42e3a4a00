package org.wsis.consultation.link;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.consultation.ConsultationView;
import org.wsis.web.Carried;

/**
 * What somebody answers who has the link of a letter. It leads to a page with buttons, because mail scanners follow links.
 *
 * @param token of the letter, or null where they are signed in
 * @param reply {@code AGREE} or {@code DECLINE}, by the button
 */
public record LinkReply(
        @Carried @Nullable String token, @Nullable String reply) {
    /** Nothing said yet. */
    public static LinkReply to(@Nullable String token) {
        return new LinkReply(token, null);
    }

    /** Whether they say yes. */
    public boolean agrees() {
        return "AGREE".equals(reply);
    }

    /** Whether they say no, or take back that they said yes. */
    public boolean declines() {
        return "DECLINE".equals(reply);
    }

    /** One of the buttons was pressed. */
    public void check(Errors errors) {
        if (!agrees() && !declines()) {
            errors.reject("consultation.link.choose");
        }
    }

    /**
     * Says what became of it, and leads to an address that holds the secret no more.
     *
     * @param words what the message keys begin with: they end with agreed, declined and over
     */
    public String answered(ConsultationView consultation, String words, boolean noted, RedirectAttributes redirect) {
        say(words, noted, redirect);
        return "redirect:" + consultation.path();
    }

    /** Says what became of it. */
    public void say(String words, boolean noted, RedirectAttributes redirect) {
        String what = agrees() ? "agreed" : "declined";
        redirect.addFlashAttribute(noted ? "done" : "problem", words + (noted ? what : "over"));
    }

    /** Says nothing, because it would go into logs. */
    @Override
    public String toString() {
        return "an answer";
    }
}

package org.wsis.consultation.facilitator.consent;

import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.consultation.link.LinkReply;

/**
 * What somebody says who was handed in.
 *
 * @param token of the letter
 * @param consents that they will be a facilitator, and that everybody may read so
 * @param covers that they cover their own travel, accommodation and insurance
 * @param reply as in {@link LinkReply}
 */
record ConsentForm(
        @Nullable String token,
        @Nullable Boolean consents,
        @Nullable Boolean covers,
        @Nullable String reply) {
    static ConsentForm of(@Nullable String token) {
        return new ConsentForm(token, null, null, null);
    }

    LinkReply said() {
        return new LinkReply(token, reply);
    }

    /** Whoever agrees ticks both. */
    void check(Errors errors) {
        said().check(errors);
        if (!said().declines()) {
            checkTicks(errors);
        }
    }

    private void checkTicks(Errors errors) {
        if (!Boolean.TRUE.equals(consents)) {
            errors.rejectValue("consents", "consultation.facilitator.consents.needed");
        }
        if (!Boolean.TRUE.equals(covers)) {
            errors.rejectValue("covers", "consultation.facilitator.covers.needed");
        }
    }

    @Override
    public String toString() {
        return "an answer";
    }
}

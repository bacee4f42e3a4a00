package org.wsis.consultation.sending;

import org.jspecify.annotations.Nullable;
import org.wsis.consultation.answer.Answers;
import org.wsis.consultation.contribution.OwnSheet;
import org.wsis.consultation.contribution.SentContribution.Source;
import org.wsis.organisation.OrganisationId;
import org.wsis.reference.Language;

/**
 * What a contribution says from now on, however it came.
 *
 * @param organisation for which it speaks, or null
 * @param language in which it is written
 * @param questionnaire the number of the version that it answers, or null for one whose answers are a text
 */
public record NewContribution(
        Source source,
        @Nullable OrganisationId organisation,
        String title,
        Language language,
        @Nullable Integer questionnaire,
        Answers answers,
        boolean confidential,
        boolean late) {
    /** The answers of a sheet. */
    static NewContribution of(OwnSheet own, Cover cover, boolean late) {
        return new NewContribution(
                cover.organisation() == null ? Source.PERSON : Source.ORGANISATION,
                cover.organisation(),
                cover.title(),
                cover.language(),
                own.asked().number(),
                own.answers(),
                cover.confidential(),
                late);
    }

    /** A text that answers no questionnaire. */
    public static NewContribution text(Source source, String title, Language language, Answers text, boolean late) {
        return new NewContribution(source, null, title, language, null, text, false, late);
    }

    /** The same for an organisation. */
    public NewContribution on(@Nullable OrganisationId behalf) {
        return new NewContribution(source, behalf, title, language, questionnaire, answers, confidential, late);
    }
}

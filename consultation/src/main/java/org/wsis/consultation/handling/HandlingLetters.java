package org.wsis.consultation.handling;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.question.Wording;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.moderation.ReasonCode;

/** What authors and staff are told about a contribution; nothing where an account is gone. */
@Component
class HandlingLetters {
    private static final String KIND = "consultation.handling.letter.";

    private final Accounts accounts;
    private final Consultations consultations;
    private final Letters letters;
    private final MessageSource messages;

    HandlingLetters(Accounts accounts, Consultations consultations, Letters letters, MessageSource messages) {
        this.accounts = accounts;
        this.consultations = consultations;
        this.letters = letters;
        this.messages = messages;
    }

    void hidden(ContributionLine contribution, ReasonCode reason, String words) {
        toAuthor(contribution, "hidden", locale -> named(reason.key(), locale) + "\n" + words);
    }

    void restored(ContributionLine contribution) {
        toAuthor(contribution, "restored", locale -> "");
    }

    void decided(ContributionLine contribution, Fate fate, Wording words) {
        toAuthor(
                contribution,
                "decided",
                locale -> named(fate.key(), locale) + "\n" + words.said(locale).text());
    }

    void asked(ContributionLine contribution, String words) {
        toAuthor(contribution, "asked", locale -> words);
    }

    void answered(ContributionLine contribution, AccountId staff, String words) {
        to(staff, contribution, "answered", "/admin", "/contributions/", locale -> words);
    }

    private void toAuthor(ContributionLine contribution, String kind, Function<Locale, String> said) {
        to(contribution.person(), contribution, kind, "", "/mine/", said);
    }

    private void to(
            AccountId person,
            ContributionLine contribution,
            String kind,
            String before,
            String after,
            Function<Locale, String> said) {
        String path = before
                + consultations.find(contribution.process()).orElseThrow().path()
                + after;
        accounts.find(person)
                .ifPresent(reader -> letters.queue(new NewLetter(
                        reader.email(),
                        reader.locale(),
                        KIND + kind,
                        List.of(
                                contribution.title(),
                                String.valueOf(contribution.number()),
                                said.apply(reader.locale())),
                        path + contribution.number())));
    }

    private String named(String key, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, locale));
    }
}

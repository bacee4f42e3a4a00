package org.wsis.prizes.vote.appeal;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;

/** The letters to voters about ballots that were set aside; none says what was chosen. */
@Component
class AppealLetters {
    private final Accounts accounts;
    private final Letters letters;
    private final MessageSource messages;

    AppealLetters(Accounts accounts, Letters letters, MessageSource messages) {
        this.accounts = accounts;
        this.letters = letters;
        this.messages = messages;
    }

    /** The ballot was set aside, under which rule, and how to say something to it. */
    void setAside(AccountView person, int edition, String ruleKey, String token) {
        String rule = messages.getMessage(ruleKey, null, person.locale());
        write(person, "prizes.appeal.letter.aside", edition, rule, "/prizes/appeal?token=" + token);
    }

    /** The ballot counts again. */
    void restored(AccountView person, int edition) {
        write(person, "prizes.appeal.letter.restored", edition, null, ballot(edition));
    }

    /** Staff answered the appeal. */
    void answered(Appeal appeal, AccountId voter, String answer) {
        Optional<AccountView> person = accounts.find(voter);
        person.ifPresent(known ->
                write(known, "prizes.appeal.letter.answered", appeal.edition(), answer, ballot(appeal.edition())));
    }

    private static String ballot(int edition) {
        return "/prizes/" + edition + "/ballot";
    }

    private void write(AccountView person, String kind, int edition, @Nullable String more, String path) {
        Locale language = person.locale();
        String year = String.valueOf(edition);
        List<String> arguments = more == null ? List.of(person.name(), year) : List.of(person.name(), year, more);
        letters.queue(new NewLetter(person.email(), language, kind, arguments, path));
    }
}

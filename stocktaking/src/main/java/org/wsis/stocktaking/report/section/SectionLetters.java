package org.wsis.stocktaking.report.section;

import java.util.Collection;
import java.util.List;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Role;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.stocktaking.report.ReportView;

/** Tells facilitators that a section of theirs is asked for. */
@Component
class SectionLetters {
    private final Accounts accounts;
    private final Letters letters;

    SectionLetters(Accounts accounts, Letters letters) {
        this.accounts = accounts;
        this.letters = letters;
    }

    void requested(ReportView report, Collection<String> lines) {
        for (String line : lines) {
            for (AccountView facilitator : accounts.holding(Role.FACILITATOR, line)) {
                letters.queue(new NewLetter(
                        facilitator.email(),
                        facilitator.locale(),
                        "stocktaking.letter.section-requested",
                        List.of(report.plan().title(), line, report.periodIn(facilitator.locale())),
                        "/stocktaking/report-sections/" + report.id() + "/" + line));
            }
        }
    }

    void asked(ReportView report, SectionView section, String remark) {
        for (AccountView facilitator : accounts.holding(Role.FACILITATOR, section.line())) {
            letters.queue(new NewLetter(
                    facilitator.email(),
                    facilitator.locale(),
                    "stocktaking.letter.section-asked",
                    List.of(report.plan().title(), section.line(), remark),
                    section.path()));
        }
    }
}

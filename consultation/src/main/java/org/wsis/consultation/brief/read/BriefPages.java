package org.wsis.consultation.brief.read;

import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.balance.Balance;
import org.wsis.consultation.brief.Brief;
import org.wsis.consultation.brief.Briefs;
import org.wsis.consultation.brief.PublicBriefs;
import org.wsis.mail.PublicAddress;

/** Puts together what a brief shows, from what was frozen and is still there for everybody. */
@Component
class BriefPages {
    private final Briefs briefs;
    private final PublicBriefs readable;
    private final Balance balance;
    private final PublicAddress address;

    BriefPages(Briefs briefs, PublicBriefs readable, Balance balance, PublicAddress address) {
        this.briefs = briefs;
        this.readable = readable;
        this.balance = balance;
        this.address = address;
    }

    /** The last version of the brief for a reader of the language. */
    Optional<BriefPage> of(ConsultationView consultation, Locale locale) {
        return readable.last(consultation.id()).map(brief -> page(consultation, brief, locale));
    }

    private BriefPage page(ConsultationView consultation, Brief brief, Locale locale) {
        return new BriefPage(
                consultation,
                brief,
                briefs.versions(consultation.id()),
                balance.charts(brief.content().figures(), null, locale),
                address.of(consultation.path() + "/brief"),
                address.of(""),
                locale);
    }
}

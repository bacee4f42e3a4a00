package org.wsis.consultation.facilitator.call;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.CallPlace;
import org.wsis.consultation.facilitator.Communities;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.facilitator.FacilitatorRules;
import org.wsis.consultation.facilitator.FacilitatorRules.Taking;
import org.wsis.consultation.facilitator.NamesPhase;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.consultation.facilitator.Nominees;
import org.wsis.consultation.facilitator.call.FacilitatorsPage.Calling;
import org.wsis.consultation.facilitator.call.FacilitatorsPage.Facilitator;
import org.wsis.schedule.PhaseView;

/** Gathers what everybody sees of facilitators, in as many statements for many as for one. */
@Component
class FacilitatorsPages {
    private final Communities communities;
    private final Nominees nominees;
    private final NamesPhase names;
    private final Accounts accounts;
    private final Clock clock;

    FacilitatorsPages(Communities communities, Nominees nominees, NamesPhase names, Accounts accounts, Clock clock) {
        this.communities = communities;
        this.nominees = nominees;
        this.names = names;
        this.accounts = accounts;
        this.clock = clock;
    }

    FacilitatorsPage page(ConsultationView consultation, @Nullable Actor actor, Locale locale) {
        List<Community> all = communities.of(consultation.id());
        @Nullable PhaseView deadline = names.of(consultation).orElse(null);
        Taking taking = FacilitatorRules.taking(deadline, clock.instant());
        @Nullable
        AccountView reader =
                actor == null ? null : accounts.find(actor.account()).orElse(null);
        return new FacilitatorsPage(
                consultation,
                consultation.words(locale).title(),
                consultation.languageFor(locale),
                deadline,
                taking,
                all.stream()
                        .map(community -> calling(community, taking, reader, locale))
                        .toList(),
                published(consultation, all, locale));
    }

    private static Calling calling(Community community, Taking taking, @Nullable AccountView reader, Locale locale) {
        @Nullable CallPlace call = community.call();
        boolean leads = reader != null && community.isLedBy(reader);
        return new Calling(
                community.key(),
                community.words(locale).title(),
                community.languageFor(locale),
                community.words(locale).about(),
                community.seats(),
                call == null ? null : call.key(),
                community.link(),
                taking == Taking.NOW && (community.callsHere() || leads),
                leads,
                community.source());
    }

    private List<Facilitator> published(ConsultationView consultation, List<Community> all, Locale locale) {
        Map<String, Community> byKey = all.stream().collect(Collectors.toMap(Community::key, Function.identity()));
        return nominees.of(consultation.id()).stream()
                .filter(Nominee::isPublic)
                .map(nominee -> facilitator(
                        nominee,
                        Objects.requireNonNull(byKey.get(nominee.person().community())),
                        locale))
                .toList();
    }

    private static Facilitator facilitator(Nominee nominee, Community community, Locale locale) {
        return new Facilitator(
                nominee.person().details().name(),
                nominee.person().details().position(),
                nominee.person().details().organisation(),
                community.words(locale).title(),
                community.languageFor(locale),
                Objects.requireNonNull(nominee.session()));
    }
}

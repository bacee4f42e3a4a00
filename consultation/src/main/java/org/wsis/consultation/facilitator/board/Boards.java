package org.wsis.consultation.facilitator.board;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.facilitator.Candidate;
import org.wsis.consultation.facilitator.CandidateDetails;
import org.wsis.consultation.facilitator.Candidates;
import org.wsis.consultation.facilitator.Communities;
import org.wsis.consultation.facilitator.Community;
import org.wsis.consultation.facilitator.Gender;
import org.wsis.consultation.facilitator.NamesPhase;
import org.wsis.consultation.facilitator.Nominee;
import org.wsis.consultation.facilitator.NomineeAnswer;
import org.wsis.consultation.facilitator.Nominees;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.web.Bar;

/** Gathers what staff see of facilitators, in as many statements for many as for one. */
@Component
class Boards {
    private final Communities communities;
    private final Candidates candidates;
    private final Nominees nominees;
    private final NamesPhase names;
    private final Reference reference;
    private final MessageSource messages;

    Boards(
            Communities communities,
            Candidates candidates,
            Nominees nominees,
            NamesPhase names,
            Reference reference,
            MessageSource messages) {
        this.communities = communities;
        this.candidates = candidates;
        this.nominees = nominees;
        this.names = names;
        this.reference = reference;
        this.messages = messages;
    }

    @Transactional(readOnly = true)
    public Board of(ConsultationView consultation, Locale locale) {
        List<Community> all = communities.of(consultation.id());
        List<Candidate> forward = candidates.of(consultation.id());
        List<Nominee> handedIn = nominees.of(consultation.id());
        Map<String, Community> byKey = all.stream().collect(Collectors.toMap(Community::key, Function.identity()));
        return new Board(
                consultation,
                consultation.words(locale).title(),
                names.of(consultation).orElse(null),
                all.stream()
                        .map(community -> line(community, forward, handedIn, locale))
                        .toList(),
                handedIn.stream()
                        .filter(Nominee::hasSeat)
                        .map(nominee -> person(nominee, byKey, locale))
                        .toList(),
                genders(handedIn, locale),
                regions(handedIn, locale),
                handedIn.stream().filter(Boards::isReady).map(Seen::of).toList());
    }

    /** Somebody who has a seat. */
    Optional<Nominee> find(ConsultationView consultation, UUID id) {
        return nominees.find(consultation.id(), id).filter(Nominee::hasSeat);
    }

    static boolean isReady(Nominee nominee) {
        return nominee.consents() && nominee.session() != null && nominee.publishedAt() == null;
    }

    private static Board.Line line(
            Community community, List<Candidate> forward, List<Nominee> handedIn, Locale locale) {
        List<Nominee> its = handedIn.stream()
                .filter(nominee -> nominee.person().community().equals(community.key()))
                .filter(Nominee::hasSeat)
                .toList();
        return new Board.Line(
                community.key(),
                community.words(locale).title(),
                community.languageFor(locale),
                community.seats(),
                its.size(),
                BoardRules.missing(community.seats(), its.size()),
                (int) its.stream().filter(Nominee::consents).count(),
                (int) forward.stream()
                        .filter(candidate -> candidate.community().equals(community.key()))
                        .count(),
                community.focalEmail());
    }

    private Board.Person person(Nominee nominee, Map<String, Community> byKey, Locale locale) {
        CandidateDetails details = nominee.person().details();
        Community community = Objects.requireNonNull(byKey.get(nominee.person().community()));
        return new Board.Person(
                nominee.id().toString(),
                details.name(),
                details.position(),
                details.organisation(),
                reference.countryName(details.country(), locale),
                community.words(locale).title(),
                community.languageFor(locale),
                nominee.answer().key(),
                nominee.answer() == NomineeAnswer.CONSENTED ? "ok" : "due",
                nominee.session(),
                nominee.isPublic());
    }

    private List<Bar> genders(List<Nominee> handedIn, Locale locale) {
        return BoardRules.count(
                handedIn,
                List.of(Gender.values()),
                nominee -> nominee.person().details().gender(),
                gender -> messages.getMessage(gender.key(), null, locale));
    }

    private List<Bar> regions(List<Nominee> handedIn, Locale locale) {
        return BoardRules.count(
                handedIn,
                List.of(Region.values()),
                nominee -> region(nominee.person().details().country()),
                region -> messages.getMessage(region.key(), null, locale));
    }

    private Region region(@Nullable String country) {
        return Optional.ofNullable(country).flatMap(reference::regionOf).orElse(Region.INTERNATIONAL);
    }
}

package org.wsis.consultation.committee;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.committee.CommitteeRows.Coauthor;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.request.speaker.Speaker;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;

/** Knows what ties requests to people and organisations, in a constant number of statements. */
@Component
class JudgedRequests {
    private final CommitteeRows rows;
    private final Organisations organisations;

    JudgedRequests(CommitteeRows rows, Organisations organisations) {
        this.rows = rows;
        this.organisations = organisations;
    }

    Map<RequestId, Judged> of(Collection<SentRequest> requests) {
        Set<OrganisationId> named = requests.stream()
                .map(SentRequest::organisation)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        Map<OrganisationId, OrganisationView> today = named.isEmpty() ? Map.of() : organisations.findAll(named);
        List<RequestId> ids = requests.stream().map(SentRequest::id).toList();
        Map<RequestId, Set<AccountId>> declared = rows.declared(ids);
        Map<RequestId, Set<Coauthor>> coauthors = rows.coauthors(ids);
        return requests.stream()
                .map(request -> judged(
                        request,
                        today,
                        coauthors.getOrDefault(request.id(), Set.of()),
                        declared.getOrDefault(request.id(), Set.of())))
                .collect(Collectors.toMap(Judged::id, Function.identity()));
    }

    private Judged judged(
            SentRequest request,
            Map<OrganisationId, OrganisationView> today,
            Set<Coauthor> coauthors,
            Set<AccountId> declared) {
        OrganisationId named = request.organisation();
        return new Judged(
                request.id(),
                request.person(),
                Stream.concat(
                                request.speakers().stream().map(Speaker::name),
                                coauthors.stream().map(Coauthor::name))
                        .map(organisations::plain)
                        .collect(Collectors.toSet()),
                Stream.concat(
                                request.speakers().stream().map(Speaker::email),
                                coauthors.stream().map(Coauthor::email))
                        .map(email -> email.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet()),
                named == null
                        ? Set.of()
                        : Stream.concat(
                                        Stream.of(named),
                                        Stream.ofNullable(today.get(named)).map(OrganisationView::id))
                                .collect(Collectors.toSet()),
                declared);
    }
}

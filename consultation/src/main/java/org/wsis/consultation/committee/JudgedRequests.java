package org.wsis.consultation.committee;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.request.Partnership;
import org.wsis.consultation.request.SentRequest;
import org.wsis.consultation.request.speaker.LeftSeats;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;

/** Knows what ties requests to people and organisations, in a constant number of statements. */
@Component
class JudgedRequests {
    private final CommitteeRows rows;
    private final LeftSeats left;
    private final Organisations organisations;

    JudgedRequests(CommitteeRows rows, LeftSeats left, Organisations organisations) {
        this.rows = rows;
        this.left = left;
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
        Map<RequestId, Set<Somebody>> coauthors = rows.coauthors(ids);
        Map<RequestId, Set<String>> gone = left.of(ids);
        return requests.stream()
                .map(request -> judged(
                        request,
                        today,
                        coauthors.getOrDefault(request.id(), Set.of()),
                        gone.getOrDefault(request.id(), Set.of()),
                        declared.getOrDefault(request.id(), Set.of())))
                .collect(Collectors.toMap(Judged::id, Function.identity()));
    }

    private Judged judged(
            SentRequest request,
            Map<OrganisationId, OrganisationView> today,
            Set<Somebody> coauthors,
            Set<String> gone,
            Set<AccountId> declared) {
        List<Somebody> people = Stream.of(
                        request.speakers().stream().map(one -> new Somebody(one.name(), one.email())),
                        coauthors.stream(),
                        contact(request.details().partnership()).stream())
                .flatMap(Function.identity())
                .toList();
        return new Judged(
                request.id(),
                request.person(),
                people.stream().map(Somebody::name).map(organisations::plain).collect(Collectors.toSet()),
                people.stream().map(one -> one.email().toLowerCase(Locale.ROOT)).collect(Collectors.toSet()),
                gone,
                organisations(request.organisation(), today),
                declared);
    }

    private static Optional<Somebody> contact(@Nullable Partnership asked) {
        String name = asked == null ? null : asked.contactName();
        String email = asked == null ? null : asked.contactEmail();
        return name == null || email == null ? Optional.empty() : Optional.of(new Somebody(name, email));
    }

    private static Set<OrganisationId> organisations(
            @Nullable OrganisationId named, Map<OrganisationId, OrganisationView> today) {
        return named == null
                ? Set.of()
                : Stream.concat(
                                Stream.of(named),
                                Stream.ofNullable(today.get(named)).map(OrganisationView::id))
                        .collect(Collectors.toSet());
    }
}

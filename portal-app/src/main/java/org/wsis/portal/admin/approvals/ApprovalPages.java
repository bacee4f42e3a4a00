package org.wsis.portal.admin.approvals;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.approval.ApprovalId;
import org.wsis.approval.ApprovalKind;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.Approvals;

/** Reads requests for the pages of staff, with the names of people. */
@Component
class ApprovalPages {
    private final Approvals approvals;
    private final Accounts accounts;
    private final Map<String, ApprovalKind> kinds;

    ApprovalPages(Approvals approvals, Accounts accounts, ObjectProvider<ApprovalKind> kinds) {
        this.approvals = approvals;
        this.accounts = accounts;
        this.kinds = kinds.stream().collect(Collectors.toMap(ApprovalKind::kind, Function.identity()));
    }

    List<ApprovalLine> all(int page, int size, AccountId reader) {
        return lines(approvals.all(page, size), reader);
    }

    long count() {
        return approvals.count();
    }

    Optional<ApprovalLine> find(ApprovalId id, AccountId reader) {
        return approvals.find(id).map(request -> lines(List.of(request), reader).getFirst());
    }

    private List<ApprovalLine> lines(List<ApprovalView> requests, AccountId reader) {
        List<AccountId> people = requests.stream()
                .flatMap(request ->
                        Stream.of(request.askedBy(), Objects.requireNonNullElse(request.decidedBy(), reader)))
                .distinct()
                .toList();
        Map<AccountId, AccountView> known = people.isEmpty() ? Map.of() : accounts.findAll(people);
        return requests.stream().map(request -> line(request, known, reader)).toList();
    }

    private ApprovalLine line(ApprovalView request, Map<AccountId, AccountView> known, AccountId reader) {
        ApprovalKind kind = kinds.get(request.kind());
        return new ApprovalLine(
                request,
                name(request.askedBy(), known),
                name(request.decidedBy(), known),
                kind == null ? null : kind.path(request.subject()),
                request.askedBy().equals(reader));
    }

    private static @Nullable String name(@Nullable AccountId person, Map<AccountId, AccountView> known) {
        AccountView found = person == null ? null : known.get(person);
        return found == null ? null : found.name();
    }
}

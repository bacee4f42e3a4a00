package org.wsis.stocktaking.report.section;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Actor;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Reference;
import org.wsis.stocktaking.report.ReportId;

/** Finds sections, with the names of who wrote them. */
@Service
@Transactional(readOnly = true)
public class SectionLibrary {
    private static final int MOST = 100;

    private final Sections sections;
    private final Accounts accounts;
    private final Reference reference;

    SectionLibrary(Sections sections, Accounts accounts, Reference reference) {
        this.sections = sections;
        this.accounts = accounts;
        this.reference = reference;
    }

    /** All of the report, in the order of the lines. */
    public List<SectionView> of(ReportId report) {
        return named(sections.findByIdReport(report.value())).stream()
                .sorted(Comparator.comparing(section -> reference
                        .actionLine(section.line())
                        .map(ActionLine::order)
                        .orElse(0)))
                .toList();
    }

    /** Those that are part of the report. */
    public List<SectionView> taken(ReportId report) {
        return of(report).stream()
                .filter(section -> section.state() == SectionState.TAKEN)
                .toList();
    }

    /** One of the report. */
    public Optional<SectionView> find(ReportId report, String line) {
        return sections.findById(new Section.Id(report.value(), line))
                .map(section -> named(List.of(section)).getFirst());
    }

    /** One that the actor may write, as the facilitator of its line. */
    public Optional<SectionView> own(ReportId report, String line, Actor actor) {
        return actor.has(Role.FACILITATOR, line) ? find(report, line) : Optional.empty();
    }

    /** Those of the actor's lines, the latest asked first. */
    public List<SectionView> own(Actor actor) {
        List<String> lines = actor.grants().stream()
                .filter(grant -> grant.role() == Role.FACILITATOR)
                .map(Grant::scope)
                .filter(Objects::nonNull)
                .toList();
        return lines.isEmpty() ? List.of() : named(sections.ofLines(lines, Limit.of(MOST)));
    }

    /** Those that wait to be written for the account's lines, the latest asked first. */
    public List<SectionView> waiting(AccountId facilitator, int limit) {
        Set<String> lines = accounts.scopes(facilitator, Role.FACILITATOR);
        return lines.isEmpty() ? List.of() : named(sections.waiting(lines, Limit.of(limit)));
    }

    private List<SectionView> named(Collection<Section> found) {
        List<SectionView> views =
                found.stream().map(section -> section.view(null)).toList();
        List<AccountId> writers = views.stream()
                .map(SectionView::writtenBy)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        Map<AccountId, AccountView> names = writers.isEmpty() ? Map.of() : accounts.findAll(writers);
        return found.stream()
                .map(section -> section.view(name(section.view(null).writtenBy(), names)))
                .toList();
    }

    private static @Nullable String name(@Nullable AccountId writer, Map<AccountId, AccountView> names) {
        AccountView account = writer == null ? null : names.get(writer);
        return account == null ? null : account.name();
    }
}

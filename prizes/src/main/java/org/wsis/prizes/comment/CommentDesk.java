package org.wsis.prizes.comment;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.audit.AuditedAct;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.expert.Panel;
import org.wsis.prizes.project.ProjectId;
import org.wsis.schedule.PortalTime;

/** Where staff let who handed projects in read what experts wrote to them. */
@Service
public class CommentDesk {
    private final Contests contests;
    private final Comments comments;
    private final Panel panel;
    private final Accounts accounts;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    CommentDesk(
            Contests contests,
            Comments comments,
            Panel panel,
            Accounts accounts,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.contests = contests;
        this.comments = comments;
        this.panel = panel;
        this.accounts = accounts;
        this.events = events;
        this.time = time;
    }

    /** All comments of an edition that wait or may be read, but on projects from which a conflict keeps the reader. */
    @Transactional(readOnly = true)
    Page<Comment> list(int year, AccountId reader, Pageable page) {
        Page<Comment> found = comments.of(year, panel.keptFrom(year, reader), page);
        Map<AccountId, AccountView> known =
                people(found.stream().map(Comment::expert).toList());
        return found.map(comment -> comment.by(name(known, comment.expert())));
    }

    /** What experts wrote to the committee about the project, but for those whom a conflict keeps from it. */
    @Transactional(readOnly = true)
    public List<Remark> toCommittee(int year, ProjectId project) {
        List<Comments.ToCommittee> all = comments.toCommittee(project);
        Set<AccountId> free = all.isEmpty() ? Set.of() : panel.readers(year, project);
        Map<AccountId, AccountView> known =
                people(all.stream().map(Comments.ToCommittee::person).toList());
        return all.stream()
                .filter(one -> free.contains(new AccountId(one.person())))
                .map(one -> new Remark(one.at().toInstant(), name(known, one.person()), one.words()))
                .toList();
    }

    private Map<AccountId, AccountView> people(List<UUID> ids) {
        Set<AccountId> asked = ids.stream().map(AccountId::new).collect(Collectors.toSet());
        return asked.isEmpty() ? Map.of() : accounts.findAll(asked);
    }

    private static @Nullable String name(Map<AccountId, AccountView> known, UUID person) {
        AccountView account = known.get(new AccountId(person));
        return account == null ? null : account.name();
    }

    /** Lets these comments be read from the publication of the nominee list on; answers how many were not yet. */
    @Transactional
    int release(int year, Collection<Comment.Key> keys, AccountId by) {
        contests.hold(year).orElseThrow();
        Instant now = time.now();
        Set<ProjectId> kept = panel.keptFrom(year, by);
        int released = (int) keys.stream()
                .filter(key -> !kept.contains(key.project()))
                .filter(key -> comments.release(year, key.project(), key.expert(), by, now))
                .count();
        if (released > 0) {
            events.publishEvent(new AuditedAct(
                    by,
                    now,
                    "prizes.comment.released",
                    "prizes.edition",
                    String.valueOf(year),
                    Map.of("comments", String.valueOf(released))));
        }
        return released;
    }

    /**
     * What experts wrote to who handed the project in, without their names: what staff released, once the nominee list is
     * public. What an expert wrote whom a conflict keeps from the project is not shown.
     */
    @Transactional(readOnly = true)
    public List<String> toSubmitter(int year, ProjectId project) {
        if (!contests.showsNominees(year)) {
            return List.of();
        }
        List<Comment> released = comments.released(project);
        Set<AccountId> free = released.isEmpty() ? Set.of() : panel.readers(year, project);
        return released.stream()
                .filter(comment -> free.contains(new AccountId(comment.expert())))
                .map(Comment::words)
                .toList();
    }
}

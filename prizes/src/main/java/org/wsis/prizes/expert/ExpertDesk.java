package org.wsis.prizes.expert;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.audit.AuditedAct;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.RepresentationState;
import org.wsis.organisation.Representatives;
import org.wsis.prizes.edition.Contests;
import org.wsis.schedule.PortalTime;

/** Where staff keep the Expert Group and ask its members to read projects. */
@Service
class ExpertDesk {
    private final Contests contests;
    private final Experts experts;
    private final Subjects subjects;
    private final Accounts accounts;
    private final Members members;
    private final Representatives representatives;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    ExpertDesk(
            Contests contests,
            Experts experts,
            Subjects subjects,
            Accounts accounts,
            Members members,
            Representatives representatives,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.contests = contests;
        this.experts = experts;
        this.subjects = subjects;
        this.accounts = accounts;
        this.members = members;
        this.representatives = representatives;
        this.events = events;
        this.time = time;
    }

    /** What became of a wish about a member; nothing changed unless it is done. */
    enum Change {
        DONE,
        /** No account with the role of an expert has the address. */
        NO_EXPERT,
        /** The person is a member already. */
        MEMBER,
        /** The person is no member, or handed reviews in, which stay. */
        STAYS
    }

    /** Takes somebody who holds the role of an expert into the group. */
    @Transactional
    Change add(int year, String email, String reason, AccountId by) {
        contests.hold(year).orElseThrow();
        AccountView person = accounts.holding(Role.EXPERT).stream()
                .filter(account -> account.email().equalsIgnoreCase(email))
                .findFirst()
                .orElse(null);
        if (person == null) {
            return Change.NO_EXPERT;
        }
        Instant now = time.now();
        if (!experts.add(year, person.id(), now)) {
            return Change.MEMBER;
        }
        experts.tie(year, person.id(), organisations(person.id()));
        experts.write(year, person.id(), "ADDED", reason, by, now);
        trace("added", year, by, now, Map.of("person", person.id().toString(), "reason", reason));
        return Change.DONE;
    }

    /** Takes a member out, with what was asked of them. */
    @Transactional
    Change remove(int year, String email, String reason, AccountId by) {
        contests.hold(year).orElseThrow();
        AccountId person = experts.of(year).stream()
                .filter(expert -> expert.email().equalsIgnoreCase(email))
                .map(Expert::person)
                .findFirst()
                .orElse(null);
        if (person == null || !experts.remove(year, person)) {
            return Change.STAYS;
        }
        Instant now = time.now();
        experts.write(year, person, "REMOVED", reason, by, now);
        trace("removed", year, by, now, Map.of("person", person.toString(), "reason", reason));
        return Change.DONE;
    }

    /** Asks so many members to read each project of the category, or of all; answers how many were asked anew. */
    @Transactional
    int assign(int year, @Nullable Integer category, int each, AccountId by) {
        boolean byCountry = byCountry(year);
        experts.of(year).forEach(expert -> experts.tie(year, expert.person(), organisations(expert.person())));
        List<Assignment> asked = AssignmentRules.spread(
                subjects.of(year, category), experts.of(year), each, byCountry, subjects.assigned(year));
        Instant now = time.now();
        subjects.assign(year, asked, now);
        trace("assigned", year, by, now, Map.of("reviews", String.valueOf(asked.size())));
        return asked.size();
    }

    private boolean byCountry(int year) {
        return Boolean.TRUE.equals(contests.hold(year).orElseThrow().settings().conflictByCountry());
    }

    private Set<OrganisationId> organisations(AccountId person) {
        Set<OrganisationId> all = new HashSet<>();
        members.profile(person)
                .map(profile -> profile.details().organisation())
                .map(OrganisationId::new)
                .ifPresent(all::add);
        representatives.of(person).stream()
                .filter(tie -> tie.state() == RepresentationState.APPROVED)
                .forEach(tie -> all.add(tie.organisation().id()));
        return all;
    }

    private void trace(String act, int year, AccountId by, Instant now, Map<String, String> facts) {
        events.publishEvent(
                new AuditedAct(by, now, "prizes.experts." + act, "prizes.edition", String.valueOf(year), facts));
    }
}

package org.wsis.prizes.expert;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.prizes.criterion.Criteria;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.project.ProjectId;
import org.wsis.schedule.PortalTime;

/** Asks who may read which project, and what the group thinks. A conflict counts from the moment it is there. */
@Component
@Transactional
public class Panel {
    private final Contests contests;
    private final Experts experts;
    private final Subjects subjects;
    private final Scores scores;
    private final Criteria criteria;
    private final PortalTime time;

    Panel(Contests contests, Experts experts, Subjects subjects, Scores scores, Criteria criteria, PortalTime time) {
        this.contests = contests;
        this.experts = experts;
        this.subjects = subjects;
        this.scores = scores;
        this.criteria = criteria;
        this.time = time;
    }

    /** The projects of the edition from which nothing keeps the member; none of who is no member. */
    @Transactional(readOnly = true)
    public Set<ProjectId> readableBy(int edition, AccountId person) {
        boolean byCountry = byCountry(edition);
        return member(edition, person)
                .map(expert -> readable(expert, subjects.of(edition, null), byCountry))
                .orElse(Set.of());
    }

    private static Set<ProjectId> readable(Expert expert, List<Subject> projects, boolean byCountry) {
        return projects.stream()
                .filter(project ->
                        ConflictRules.find(expert, project, byCountry).isEmpty())
                .map(Subject::id)
                .collect(Collectors.toSet());
    }

    /** Whether nothing keeps the member from the project. */
    @Transactional(readOnly = true)
    public boolean mayRead(int edition, ProjectId project, AccountId person) {
        boolean byCountry = byCountry(edition);
        return member(edition, person)
                .flatMap(expert -> subjects.find(edition, project)
                        .filter(subject ->
                                ConflictRules.find(expert, subject, byCountry).isEmpty()))
                .isPresent();
    }

    /** The members from whom nothing keeps the project. */
    @Transactional(readOnly = true)
    public Set<AccountId> readers(int edition, ProjectId project) {
        boolean byCountry = byCountry(edition);
        Subject subject = subjects.find(edition, project).orElse(null);
        return experts.of(edition).stream()
                .filter(member -> counts(member, subject, byCountry))
                .map(Expert::person)
                .collect(Collectors.toSet());
    }

    /** Whether the member is asked to read the project, and nothing keeps them from it. */
    @Transactional(readOnly = true)
    public boolean isAsked(int edition, ProjectId project, AccountId person) {
        return subjects.isAsked(edition, project, person) && mayRead(edition, project, person);
    }

    /** Whether a conflict keeps somebody from the project who comes as staff: as a member, or because it is theirs. */
    @Transactional(readOnly = true)
    public boolean isKeptFrom(int edition, ProjectId project, AccountId person) {
        boolean byCountry = byCountry(edition);
        return subjects.own(edition, person).contains(project)
                || member(edition, person)
                        .flatMap(member ->
                                subjects.find(edition, project).filter(subject -> !counts(member, subject, byCountry)))
                        .isPresent();
    }

    /** The projects of the edition from which {@link #isKeptFrom a conflict keeps} them. */
    @Transactional(readOnly = true)
    public Set<ProjectId> keptFrom(int edition, AccountId person) {
        Set<ProjectId> kept = new HashSet<>(subjects.own(edition, person));
        boolean byCountry = byCountry(edition);
        member(edition, person)
                .ifPresent(member -> subjects.of(edition, null).stream()
                        .filter(subject -> !counts(member, subject, byCountry))
                        .map(Subject::id)
                        .forEach(kept::add));
        return kept;
    }

    /** Each member with the projects of the edition from which nothing keeps them. */
    @Transactional(readOnly = true)
    public Map<AccountId, Set<ProjectId>> readers(int edition) {
        boolean byCountry = byCountry(edition);
        List<Subject> projects = subjects.of(edition, null);
        return experts.of(edition).stream()
                .collect(Collectors.toMap(Expert::person, expert -> readable(expert, projects, byCountry)));
    }

    /** The member has a conflict with the project and does not see it any more. */
    public void declare(ProjectId project, AccountId person, String words) {
        subjects.declare(project, person, words, time.now());
    }

    /**
     * How the projects of a category stand; what a member with a conflict wrote does not count.
     *
     * @param reader who asks; what a conflict keeps from them is not told, and has no rank
     */
    @Transactional(readOnly = true)
    public Map<ProjectId, Standing> standings(int edition, int category, AccountId reader) {
        return standings(edition, category, reader, Round.NOMINATION);
    }

    /** The same, by the reviews of that round. */
    @Transactional(readOnly = true)
    public Map<ProjectId, Standing> standings(int edition, int category, AccountId reader, Round round) {
        boolean byCountry = byCountry(edition);
        Map<AccountId, Expert> members =
                experts.of(edition).stream().collect(Collectors.toMap(Expert::person, expert -> expert));
        Map<ProjectId, Subject> projects =
                subjects.of(edition, category).stream().collect(Collectors.toMap(Subject::id, project -> project));
        projects.keySet().removeAll(keptFrom(edition, reader));
        Map<Integer, Integer> weights = criteria.weights(edition);
        List<Scored> reviews = scores.of(edition, category, round, weights.keySet()).entrySet().stream()
                .filter(review -> counts(
                        members.get(review.getKey().expert()),
                        projects.get(review.getKey().project()),
                        byCountry))
                .map(Map.Entry::getValue)
                .toList();
        return RankRules.rank(reviews, weights);
    }

    private static boolean counts(@Nullable Expert member, @Nullable Subject project, boolean byCountry) {
        return member != null
                && project != null
                && ConflictRules.find(member, project, byCountry).isEmpty();
    }

    private Optional<Expert> member(int edition, AccountId person) {
        return experts.of(edition).stream()
                .filter(expert -> expert.person().equals(person))
                .findFirst();
    }

    private boolean byCountry(int edition) {
        return contests.find(edition)
                .map(found -> Boolean.TRUE.equals(found.settings().conflictByCountry()))
                .orElse(false);
    }
}

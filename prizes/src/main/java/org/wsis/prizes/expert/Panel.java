package org.wsis.prizes.expert;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.project.ProjectId;

/** Asks who may read which project, and what the group thinks. A conflict counts from the moment it is there. */
@Component
@Transactional
public class Panel {
    private static final String REVIEWS = """
            SELECT r.project, r.person, r.state, s.criterion, s.score FROM %1$s r
            JOIN prizes.project p ON p.id = r.project
            LEFT JOIN %1$s_score s ON s.project = r.project AND s.person = r.person AND r.state = 'FINAL'
            WHERE p.edition = :edition AND p.category = :category
            """;

    private final JdbcClient sql;
    private final Contests contests;
    private final Experts experts;
    private final Subjects subjects;
    private final Clock clock;

    Panel(JdbcClient sql, Contests contests, Experts experts, Subjects subjects, Clock clock) {
        this.sql = sql;
        this.contests = contests;
        this.experts = experts;
        this.subjects = subjects;
        this.clock = clock;
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
        subjects.declare(project, person, words, clock.instant());
    }

    /**
     * How the projects of a category stand; what a member with a conflict wrote does not count.
     *
     * @param reader who asks; what a conflict keeps from them is not told
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
        List<Scored> reviews = reviews(edition, category, round).entrySet().stream()
                .filter(review -> counts(
                        members.get(review.getKey().expert()),
                        projects.get(review.getKey().project()),
                        byCountry))
                .map(review -> scored(review.getKey(), review.getValue()))
                .toList();
        Map<ProjectId, Standing> all = RankRules.rank(reviews, experts.weights(edition));
        Expert reading = members.get(reader);
        if (reading != null) {
            all.keySet().removeIf(project -> !counts(reading, projects.get(project), byCountry));
        }
        return all;
    }

    private record Row(
            Assignment review, String state, @Nullable String criterion, int score) {}

    private Map<Assignment, List<Row>> reviews(int edition, int category, Round round) {
        return sql
                .sql(REVIEWS.formatted(round.table()))
                .param("edition", edition)
                .param("category", category)
                .query((row, number) -> new Row(
                        new Assignment(
                                new ProjectId(row.getObject("project", UUID.class)),
                                new AccountId(row.getObject("person", UUID.class))),
                        row.getString("state"),
                        row.getString("criterion"),
                        row.getInt("score")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Row::review));
    }

    private static Scored scored(Assignment review, List<Row> rows) {
        String state = rows.getFirst().state();
        return new Scored(
                review.project(),
                state.equals("FINAL") || state.equals("ABSTAINED"),
                rows.stream()
                        .filter(row -> row.criterion() != null)
                        .collect(Collectors.toMap(row -> Criterion.valueOf(row.criterion()), Row::score)));
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

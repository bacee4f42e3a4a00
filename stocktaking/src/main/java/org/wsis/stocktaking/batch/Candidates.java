package org.wsis.stocktaking.batch;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.reference.Reference;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.batch.Candidate.Obstacle;
import org.wsis.stocktaking.entry.State;
import org.wsis.stocktaking.likeness.Answer;
import org.wsis.stocktaking.likeness.Likely;
import org.wsis.stocktaking.likeness.Likenesses;

/** Reads what a moderator ticked, with what speaks against each; drafts are nobody's but their owner's. */
@Component
class Candidates {
    private static final String QUERY = """
            SELECT e.id, e.version, e.state, e.title, e.language, e.organisation_name, e.country,
                   e.revises IS NOT NULL AS revision, e.owner, e.reviewer,
                   (SELECT a.act FROM stocktaking.entry_act a WHERE a.entry = e.id ORDER BY a.id DESC LIMIT 1) AS last_act
            FROM stocktaking.entry e WHERE e.id IN (:ids) AND e.state <> 'DRAFT' AND e.title IS NOT NULL""";

    private final JdbcClient database;
    private final Likenesses likenesses;
    private final Accounts accounts;
    private final Reference reference;

    Candidates(JdbcClient database, Likenesses likenesses, Accounts accounts, Reference reference) {
        this.database = database;
        this.likenesses = likenesses;
        this.accounts = accounts;
        this.reference = reference;
    }

    /** In the order of the list. */
    @Transactional(readOnly = true)
    public List<Candidate> of(List<Chosen> chosen, AccountId moderator, Locale locale) {
        if (chosen.isEmpty()) {
            return List.of();
        }
        Map<UUID, CandidateRow> rows =
                rows(chosen.stream().map(one -> one.entry().value()).toList());
        Map<EntryId, List<Likely>> likely =
                likenesses.ofEach(rows.keySet().stream().map(EntryId::new).toList());
        Set<String> twice = titlesOfSeveral(rows, moderator);
        Map<AccountId, AccountView> people = reviewers(rows);
        return chosen.stream()
                .filter(one -> rows.containsKey(one.entry().value()))
                .map(one -> {
                    CandidateRow row =
                            Objects.requireNonNull(rows.get(one.entry().value()));
                    List<Likely> same = notDifferent(likely.getOrDefault(one.entry(), List.of()));
                    return candidate(
                            row, one.version(), moderator, same, twice.contains(row.plainTitle()), people, locale);
                })
                .toList();
    }

    private Candidate candidate(
            CandidateRow row,
            long seen,
            AccountId moderator,
            List<Likely> likely,
            boolean twice,
            Map<AccountId, AccountView> people,
            Locale locale) {
        Obstacle obstacle = row.obstacle(moderator);
        return new Candidate(
                new EntryId(row.id()),
                row.version(),
                row.title(),
                row.language(),
                row.organisation(),
                row.country() == null ? null : reference.countryName(row.country(), locale),
                obstacle == Obstacle.IN_REVIEW ? name(row.reviewer(), people) : null,
                obstacle,
                row.warnings(seen, !likely.isEmpty(), twice && obstacle == null),
                likely);
    }

    private static List<Likely> notDifferent(List<Likely> likely) {
        return likely.stream().filter(one -> one.answer() != Answer.DIFFERENT).toList();
    }

    private static Set<String> titlesOfSeveral(Map<UUID, CandidateRow> rows, AccountId moderator) {
        Set<String> seen = new HashSet<>();
        return rows.values().stream()
                .filter(row -> row.obstacle(moderator) == null)
                .map(CandidateRow::plainTitle)
                .filter(title -> !seen.add(title))
                .collect(Collectors.toSet());
    }

    private Map<AccountId, AccountView> reviewers(Map<UUID, CandidateRow> rows) {
        return accounts.findAll(rows.values().stream()
                .map(CandidateRow::reviewer)
                .filter(Objects::nonNull)
                .distinct()
                .map(AccountId::new)
                .toList());
    }

    private static @Nullable String name(@Nullable UUID account, Map<AccountId, AccountView> people) {
        AccountView person = account == null ? null : people.get(new AccountId(account));
        return person == null ? null : person.name();
    }

    private Map<UUID, CandidateRow> rows(List<UUID> ids) {
        return database.sql(QUERY).param("ids", ids).query(Candidates::row).list().stream()
                .collect(Collectors.toMap(CandidateRow::id, Function.identity()));
    }

    private static CandidateRow row(ResultSet row, int number) throws SQLException {
        return new CandidateRow(
                row.getObject("id", UUID.class),
                row.getLong("version"),
                State.valueOf(row.getString("state")),
                row.getString("title"),
                row.getString("language"),
                row.getString("organisation_name"),
                row.getString("country"),
                row.getBoolean("revision"),
                row.getObject("owner", UUID.class),
                row.getObject("reviewer", UUID.class),
                row.getString("last_act"));
    }
}

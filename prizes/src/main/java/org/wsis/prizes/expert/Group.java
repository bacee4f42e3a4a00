package org.wsis.prizes.expert;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;

/** Reads the group as staff see it. */
@Component
@Transactional(readOnly = true)
class Group {
    private final JdbcClient sql;
    private final Experts experts;

    Group(JdbcClient sql, Experts experts) {
        this.sql = sql;
        this.experts = experts;
    }

    /**
     * A member.
     *
     * @param asked how many projects they are asked to read
     * @param done how many of them they handed in or abstain from
     */
    record Member(Expert expert, int asked, int done) {}

    private record Load(UUID person, int asked, int done) {}

    /** The members by name, with what they read. */
    List<Member> of(int edition) {
        Map<AccountId, Load> loads = sql
                .sql("SELECT person, count(*) AS asked, count(*) FILTER (WHERE state IN ('FINAL', 'ABSTAINED')) AS done"
                        + " FROM prizes.review WHERE edition = ? GROUP BY person")
                .param(edition)
                .query(Load.class)
                .list()
                .stream()
                .collect(Collectors.toMap(load -> new AccountId(load.person()), load -> load));
        return experts.of(edition).stream()
                .map(expert -> member(expert, loads.get(expert.person())))
                .toList();
    }

    private static Member member(Expert expert, @Nullable Load load) {
        return load == null ? new Member(expert, 0, 0) : new Member(expert, load.asked(), load.done());
    }
}

package org.wsis.schedule.following;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Secret;

/** The links with which followers stop letters. Following ends with the first use, and with it every such link. */
@Component
public class StopLinks {
    private final FollowerRows followers;
    private final JdbcClient sql;

    StopLinks(FollowerRows followers, JdbcClient sql) {
        this.followers = followers;
        this.sql = sql;
    }

    /** A new link, from the portal's root, for each of these people who follows the process; in two statements. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<AccountId, String> issue(String process, Collection<AccountId> people) {
        Set<AccountId> following = followers.of(process);
        List<String> accounts = new ArrayList<>();
        List<String> hashes = new ArrayList<>();
        Map<AccountId, String> paths = new HashMap<>();
        for (AccountId person : people) {
            if (following.contains(person)) {
                Secret secret = Secret.random();
                accounts.add(person.toString());
                hashes.add(HexFormat.of().formatHex(secret.digest()));
                paths.put(person, "/timeline/following?token=" + secret.text());
            }
        }
        insert(process, accounts, hashes);
        return paths;
    }

    private void insert(String process, List<String> accounts, List<String> hashes) {
        sql.sql(
                        "INSERT INTO schedule.stop_link (hash, account, process) SELECT decode(hash, 'hex'), account::uuid, :process"
                                + " FROM unnest(:hashes::text[], :accounts::text[]) AS given (hash, account)")
                .param("process", process)
                .param("hashes", hashes.toArray(String[]::new))
                .param("accounts", accounts.toArray(String[]::new))
                .update();
    }

    Optional<String> find(@Nullable String token) {
        return sql.sql("SELECT process FROM schedule.stop_link WHERE hash = ?")
                .param(Secret.of(token).digest())
                .query(String.class)
                .optional();
    }

    Optional<String> use(@Nullable String token) {
        return sql.sql("DELETE FROM schedule.follower f USING schedule.stop_link l"
                        + " WHERE l.hash = ? AND f.account = l.account AND f.process = l.process RETURNING f.process")
                .param(Secret.of(token).digest())
                .query(String.class)
                .optional();
    }
}

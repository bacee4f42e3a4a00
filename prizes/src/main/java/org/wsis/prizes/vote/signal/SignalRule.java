package org.wsis.prizes.vote.signal;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A rule that finds ballots to look at together. Each is a question for members: the mark that they have in common, the
 * voter and the time. A network that is shared asks for the lightest check only: schools and whole countries share one.
 */
public enum SignalRule {
    /** Many ballots were begun in one network within ten minutes. */
    BURST(10, Check.WORK, trace("network || int8send(extract(epoch FROM at)::bigint / 600)", "network IS NOT NULL")),
    /** Many ballots were begun in one network. */
    NETWORK(30, Check.WORK, trace("network", "network IS NOT NULL")),
    /** Several ballots were begun in one network by browsers that say the same of themselves. */
    DEVICE(5, Check.MAIL, trace("network || device", "network IS NOT NULL AND device IS NOT NULL")),
    /** On one day, ballots were begun by addresses that differ in digits, points and additions only. */
    ALIKE(5, Check.MAIL, trace("alike || int8send(extract(epoch FROM at)::bigint / 86400)", "alike IS NOT NULL")),
    /** The address is of a service for throwaway addresses. */
    DISPOSABLE(1, Check.MAIL, trace("'\\x00'::bytea", "disposable")),
    /**
     * Choices came faster than anybody reads. A check would come too late: it is seen when the choices are saved. Only the
     * latest choices are looked at, so that the cost does not grow with the vote.
     */
    PACE(1, null, """
            SELECT '\\x00'::bytea AS mark, v.voter, max(v.at) AS at FROM prizes.vote v
            WHERE v.edition = :edition AND v.voter IN (SELECT l.voter FROM prizes.vote l WHERE l.edition = :edition
                AND l.id > (SELECT coalesce(max(id), 0) - 50000 FROM prizes.vote))
            GROUP BY v.voter HAVING count(*) >= 5 AND max(v.at) - min(v.at) < (count(*) - 1) * interval '2 seconds'""");

    private final int threshold;
    private final @Nullable Check check;
    private final String members;

    SignalRule(int threshold, @Nullable Check check, String members) {
        this.threshold = threshold;
        this.check = check;
        this.members = members;
    }

    private static String trace(String mark, String where) {
        return "SELECT " + mark + " AS mark, voter, at FROM prizes.ballot_trace WHERE edition = :edition AND " + where;
    }

    /** From so many ballots on they are looked at. */
    int threshold() {
        return threshold;
    }

    /** What its voters are asked to do, or null for nothing. */
    @Nullable
    Check check() {
        return check;
    }

    /** The question for its members, as SQL with the parameter {@code edition}. */
    String members() {
        return members;
    }

    /** In words; the placeholder is the threshold that was applied. */
    public String key() {
        return "prizes.signal-rule." + name().toLowerCase(Locale.ROOT);
    }
}

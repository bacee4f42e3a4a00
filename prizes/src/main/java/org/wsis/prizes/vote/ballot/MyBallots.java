package org.wsis.prizes.vote.ballot;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.prizes.vote.Contest;
import org.wsis.prizes.vote.Contests;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** The ballots that a voter has begun, on the account page: they lead to the receipts, by which the count can be checked later. */
@Component
class MyBallots implements MyThings {
    private static final int PLACE = 24;

    private final JdbcClient database;
    private final Contests contests;
    private final MessageSource messages;
    private final Clock clock;

    MyBallots(JdbcClient database, Contests contests, MessageSource messages, Clock clock) {
        this.database = database;
        this.contests = contests;
        this.messages = messages;
        this.clock = clock;
    }

    @Override
    public String heading() {
        return "prizes.ballot.mine";
    }

    @Override
    public int order() {
        return PLACE;
    }

    /** A ballot, and when a choice of it was last saved. */
    record Begun(int year, Instant at) {}

    @Override
    @Transactional(readOnly = true)
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        List<Begun> begun = database.sql("""
                        SELECT b.edition, greatest(b.begun_at, max(v.at)) AS at
                          FROM prizes.ballot b LEFT JOIN prizes.vote v ON v.edition = b.edition AND v.voter = b.voter
                         WHERE b.voter = ? GROUP BY b.edition, b.voter ORDER BY 2 DESC LIMIT ?""")
                .params(owner.value(), limit)
                .query(MyBallots::begun)
                .list();
        if (begun.isEmpty()) {
            return List.of();
        }
        Map<Integer, Contest> known =
                contests.all().stream().collect(Collectors.toMap(Contest::year, Function.identity()));
        return begun.stream()
                .flatMap(one -> Stream.ofNullable(known.get(one.year())).map(contest -> thing(one, contest, locale)))
                .toList();
    }

    private static Begun begun(ResultSet row, int number) throws SQLException {
        return new Begun(
                row.getInt("edition"), row.getObject("at", OffsetDateTime.class).toInstant());
    }

    private MyThing thing(Begun begun, Contest contest, Locale locale) {
        String year = String.valueOf(begun.year());
        boolean open = contest.isVoting(clock.instant());
        return new MyThing(
                messages.getMessage("prizes.year.title", new Object[] {year}, locale),
                open ? "prizes.ballot.mine.open" : "prizes.ballot.mine.over",
                open ? "a" : "",
                "/prizes/" + year + "/ballot/receipts",
                begun.at());
    }
}

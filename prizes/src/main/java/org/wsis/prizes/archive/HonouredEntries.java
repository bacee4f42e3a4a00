package org.wsis.prizes.archive;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.EntrySets;

/** The entries of each year's honoured projects, from which Success Stories are drawn; winners are champions, too. */
@Component
class HonouredEntries implements EntrySets {
    private static final Pattern KEY = Pattern.compile("prizes-(\\d{4})-(winners|champions)");

    private final JdbcClient database;
    private final MessageSource messages;

    HonouredEntries(JdbcClient database, MessageSource messages) {
        this.database = database;
        this.messages = messages;
    }

    /** A year that has honoured projects with entries. */
    record Year(int year, boolean winners) {}

    @Override
    public List<Named> all(Locale locale) {
        return database.sql("""
                        SELECT year, bool_or(rank = 'WINNER') AS winners FROM prizes.prize_record
                        WHERE entry IS NOT NULL AND year IS NOT NULL AND rank IN ('WINNER', 'CHAMPION')
                        GROUP BY year ORDER BY year DESC""").query(Year.class).list().stream()
                .<Named>mapMulti((year, out) -> {
                    if (year.winners()) {
                        out.accept(named(year.year(), "winners", locale));
                    }
                    out.accept(named(year.year(), "champions", locale));
                })
                .toList();
    }

    private Named named(int year, String which, Locale locale) {
        return new Named(
                "prizes-" + year + "-" + which,
                messages.getMessage("prizes.set." + which, new Object[] {String.valueOf(year)}, locale));
    }

    @Override
    public Optional<Set<EntryId>> find(String key) {
        Matcher asked = KEY.matcher(key);
        return asked.matches()
                ? Optional.of(
                        entries(Integer.parseInt(asked.group(1)), asked.group(2).equals("winners")))
                : Optional.empty();
    }

    private Set<EntryId> entries(int year, boolean winnersOnly) {
        var found = new HashSet<EntryId>();
        database.sql("""
                        SELECT DISTINCT entry FROM prizes.prize_record
                        WHERE year = :year AND entry IS NOT NULL
                          AND (rank = 'WINNER' OR rank = 'CHAMPION' AND NOT :winnersOnly)""")
                .param("year", year)
                .param("winnersOnly", winnersOnly)
                .query(UUID.class)
                .list()
                .forEach(id -> found.add(new EntryId(id)));
        return found;
    }
}

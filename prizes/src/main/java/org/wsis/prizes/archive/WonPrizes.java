package org.wsis.prizes.archive;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.reference.Reference;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.Honours;

/**
 * Tells the register which prizes an entry has won, or stands for. A nominee's entry is written in the transaction that makes it
 * public, hence whoever keeps what they read of watched tables reads it anew.
 */
@Component
class WonPrizes implements Honours {
    private final JdbcClient database;
    private final Reference reference;
    private final MessageSource messages;

    WonPrizes(JdbcClient database, Reference reference, MessageSource messages) {
        this.database = database;
        this.reference = reference;
        this.messages = messages;
    }

    /**
     * What the archive says of a prize, or that it stands or stood for the vote.
     *
     * @param project of a contest that the portal holds
     */
    record Won(
            @Nullable Integer year,
            @Nullable Integer category,
            Rank rank,
            @Nullable UUID project) {}

    @Override
    public List<Honour> of(EntryId entry, Locale locale) {
        return database.sql("""
                        SELECT year, category, rank, NULL::uuid AS project FROM prizes.prize_record WHERE entry = :entry
                        UNION ALL SELECT n.edition, n.category, 'NOMINEE', n.project
                        FROM prizes.project p JOIN prizes.nominee n ON n.project = p.id WHERE p.entry = :entry
                        ORDER BY year DESC NULLS LAST, category""").param("entry", entry.value()).query(Won.class).list().stream()
                .map(won -> honour(won, locale))
                .toList();
    }

    private Honour honour(Won won, Locale locale) {
        String rank = say(won.rank().key(), locale);
        Integer category = won.category();
        String what = category == null ? rank : say("prizes.honour.in", locale, rank, category(category, locale));
        if (won.project() != null) {
            return new Honour(
                    say("prizes.honour", locale, String.valueOf(won.year()), what),
                    "/prizes/" + won.year() + "/projects/" + won.project(),
                    false);
        }
        return won.year() == null
                ? new Honour(say("prizes.honour.undated", locale, what), "/prizes/undated", isWon(won))
                : new Honour(
                        say("prizes.honour", locale, String.valueOf(won.year()), what),
                        "/prizes/" + won.year() + "/results",
                        isWon(won));
    }

    private String category(int number, Locale locale) {
        return say(reference.actionLines().get(number - 1).key(), locale);
    }

    private static boolean isWon(Won won) {
        return won.rank() != Rank.NOMINEE;
    }

    private String say(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }
}

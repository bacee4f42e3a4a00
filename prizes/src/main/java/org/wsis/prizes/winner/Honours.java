package org.wsis.prizes.winner;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.special.SpecialPrizes;
import org.wsis.prizes.vote.Contests;
import org.wsis.prizes.vote.proof.Proofs;

/** Tells what a project is honoured with, as far as that is public now. */
@Component
@Transactional(readOnly = true)
public class Honours {
    private final JdbcClient sql;
    private final Contests contests;
    private final Proofs proofs;
    private final Winners winners;
    private final SpecialPrizes specials;
    private final MessageSource messages;

    Honours(
            JdbcClient sql,
            Contests contests,
            Proofs proofs,
            Winners winners,
            SpecialPrizes specials,
            MessageSource messages) {
        this.sql = sql;
        this.contests = contests;
        this.proofs = proofs;
        this.winners = winners;
        this.specials = specials;
        this.messages = messages;
    }

    /** The honours of the project, the prize of its category first. */
    public List<Honour> of(int year, UUID project, Locale locale) {
        List<Winner> prizes = winners.of(year).orElse(List.of()).stream()
                .filter(winner -> winner.project().equals(project))
                .toList();
        List<Honour> honours = new ArrayList<>();
        prizes.forEach(
                prize -> honours.add(new Honour(name(year, prize, locale), true, prize.withdrawn(), prize.reason())));
        if (prizes.stream().noneMatch(Winner::holdsCategory) && isChampion(year, project)) {
            honours.add(new Honour(messages.getMessage("prizes.rank.champion", null, locale), false, false, null));
        }
        return honours;
    }

    private String name(int year, Winner prize, Locale locale) {
        UUID special = prize.special();
        return special == null
                ? messages.getMessage("prizes.rank.winner", null, locale)
                : specials.find(year, special).orElseThrow().name(locale);
    }

    private boolean isChampion(int year, UUID project) {
        return contests.find(year).filter(proofs::isPublished).isPresent()
                && sql.sql(
                                "SELECT EXISTS (SELECT FROM prizes.vote_result WHERE edition = ? AND project = ? AND champion)")
                        .params(year, project)
                        .query(Boolean.class)
                        .single();
    }
}

package org.wsis.consultation.theme;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.fate.FateKind;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Happened;

/** Makes contributions parts of themes, and writes down what that means for them. */
@Component
public class Placing {
    private final Themes themes;
    private final Fates fates;

    Placing(Themes themes, Fates fates) {
        this.themes = themes;
        this.fates = fates;
    }

    /** Makes the contribution a part of the theme; if that has an answer, the contribution has it too. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void place(ContributionLine contribution, UUID theme, @Nullable String note, AccountId by, Instant now) {
        themes.lock(contribution.process(), theme);
        themes.place(contribution.id(), theme, note, by, now);
        fates.append(new Happened(contribution.id(), FateKind.IN_THEME, now, by).in(theme));
        themes.find(contribution.process(), theme).ifPresent(its -> answer(contribution, its, by, now));
    }

    private void answer(ContributionLine contribution, Theme theme, AccountId by, Instant now) {
        if (theme.outcome() != null) {
            fates.append(new Happened(contribution.id(), theme.outcome().event(), now, by)
                    .in(theme.id())
                    .saying(Objects.requireNonNull(theme.answer())));
        }
    }

    /** Makes the contribution a part of every theme of the other one. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void placeLike(ContributionLine contribution, UUID other, AccountId by, Instant now) {
        for (Placed placed : themes.of(other)) {
            if (!themes.has(placed.theme().id(), contribution.id())) {
                place(contribution, placed.theme().id(), placed.note(), by, now);
            }
        }
    }
}

package org.wsis.consultation.handling;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.fate.FateKind;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.fate.Happened;
import org.wsis.consultation.fate.Standings;
import org.wsis.consultation.question.Wording;
import org.wsis.consultation.theme.Placing;
import org.wsis.consultation.theme.Themes;

/** Where staff put contributions into themes and decide what becomes of them. */
@Service
public class DecisionDesk {
    private final Acting acting;
    private final Handlings handlings;
    private final Themes themes;
    private final Placing placing;
    private final Standings standings;
    private final Fates fates;
    private final HandlingLetters letters;

    DecisionDesk(
            Acting acting,
            Handlings handlings,
            Themes themes,
            Placing placing,
            Standings standings,
            Fates fates,
            HandlingLetters letters) {
        this.acting = acting;
        this.handlings = handlings;
        this.themes = themes;
        this.placing = placing;
        this.standings = standings;
        this.fates = fates;
        this.letters = letters;
    }

    /** Makes it a part of the theme. */
    @Transactional
    public Acted place(Seen seen, UUID theme, @Nullable String note) {
        return acting.act(
                seen,
                "placed",
                handling -> HandlingRules.hasOwnFate(handling) && !themes.has(theme, seen.id()),
                now -> {
                    placing.place(seen.contribution(), theme, note, seen.by(), now);
                    handlings.touch(seen.id());
                });
    }

    /** Takes it out of the theme. */
    @Transactional
    public Acted remove(Seen seen, UUID theme) {
        return acting.act(seen, "removed", handling -> themes.has(theme, seen.id()), now -> {
            themes.remove(seen.id(), theme);
            handlings.touch(seen.id());
            fates.append(new Happened(seen.id(), FateKind.OUT_OF_THEME, now, seen.by()).in(theme));
        });
    }

    /** Decides what becomes of it; its author is told, and those of its parts, which share that. */
    @Transactional
    public Acted decide(Seen seen, Fate fate, Wording words) {
        return acting.act(seen, "decided", HandlingRules::hasOwnFate, now -> {
            handlings.decide(seen.id(), fate, words, now);
            fates.append(new Happened(seen.id(), fate.event(), now, seen.by()).saying(words));
            letters.decided(seen.contribution(), fate, words);
            standings.mergedInto(List.of(seen.id())).forEach(part -> letters.decided(part, fate, words));
        });
    }
}

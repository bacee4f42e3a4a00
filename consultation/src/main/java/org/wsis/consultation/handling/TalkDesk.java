package org.wsis.consultation.handling;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.schedule.PortalTime;

/** Where staff ask the author of a contribution, and the author answers; each is told by letter. */
@Service
public class TalkDesk {
    /** So many things an author may say before staff have said something. */
    static final int MOST_IN_A_ROW = 10;

    private final Acting acting;
    private final Handlings handlings;
    private final Talks talks;
    private final HandlingLetters letters;
    private final PortalTime time;

    TalkDesk(Acting acting, Handlings handlings, Talks talks, HandlingLetters letters, PortalTime time) {
        this.acting = acting;
        this.handlings = handlings;
        this.talks = talks;
        this.letters = letters;
        this.time = time;
    }

    /** Asks the author. */
    @Transactional
    public Acted ask(Seen seen, String words) {
        return acting.act(seen, "asked", handling -> true, now -> {
            talks.add(seen.id(), new Talk(now, seen.by(), true, words));
            handlings.touch(seen.id());
            letters.asked(seen.contribution(), words);
        });
    }

    /** The author answers, or tells something; false, and nothing is said, if that is too much. */
    @Transactional
    public boolean answer(ContributionLine own, String words) {
        handlings.lock(own.id());
        List<Talk> before = talks.of(own.id()).reversed();
        if (before.stream().takeWhile(talk -> !talk.staff()).count() >= MOST_IN_A_ROW) {
            return false;
        }
        talks.add(own.id(), new Talk(time.now(), own.person(), false, words));
        handlings.touch(own.id());
        before.stream()
                .filter(Talk::staff)
                .findFirst()
                .map(Talk::by)
                .ifPresent(staff -> letters.answered(own, staff, words));
        return true;
    }
}

package org.wsis.forum.session;

import java.util.Optional;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads sessions to be. */
@Component
@Transactional(readOnly = true)
class SessionPages {
    private final DraftSessions sessions;

    SessionPages(DraftSessions sessions) {
        this.sessions = sessions;
    }

    /** A part of those of the edition, by number; parts count from 1. */
    Page<DraftSessionLine> of(int edition, int part, int size) {
        return sessions.lines(edition, PageRequest.of(part - 1, size));
    }

    Optional<DraftSessionPage> find(int edition, int number) {
        return sessions.findByEditionAndNumber(edition, number).map(DraftSession::page);
    }
}

package org.wsis.consultation.decision;

import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.fate.ContributionLine;
import org.wsis.consultation.handling.Seen;

/** The contribution that a page is about. */
record Subject(ConsultationView consultation, ContributionLine line) {
    /** Its page for staff. */
    String here() {
        return "/admin" + consultation.path() + "/contributions/" + line.number();
    }

    Seen seen(long version, Actor actor) {
        return new Seen(line, version, actor.account());
    }
}

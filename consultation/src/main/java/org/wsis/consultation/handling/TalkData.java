package org.wsis.consultation.handling;

import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.PersonalData;

/** What a person said about contributions: for the download of all data about oneself, and when the account goes. */
@Component
class TalkData implements PersonalData {
    private final Talks talks;

    TalkData(Talks talks) {
        this.talks = talks;
    }

    @Override
    public String name() {
        return "consultation-conversations";
    }

    @Override
    @Transactional(readOnly = true)
    public List<Map<String, Object>> of(AccountId account) {
        return talks.by(account).stream()
                .map(talk -> Map.<String, Object>of("at", talk.at().toString(), "words", talk.words()))
                .toList();
    }

    /** What an author said goes; what staff asked stays. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        talks.removeAllBy(deleted.account());
    }
}

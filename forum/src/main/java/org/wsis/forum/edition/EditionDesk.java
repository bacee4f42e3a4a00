package org.wsis.forum.edition;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.PortalTime;

/** Where staff open editions and say what is known of them. Each act throws if somebody changed the edition since the version. */
@Service
public class EditionDesk {
    private static final String SUBJECT = "forum.edition";

    private final EditionRows rows;
    private final PortalTime time;
    private final ApplicationEventPublisher events;

    EditionDesk(EditionRows rows, PortalTime time, ApplicationEventPublisher events) {
        this.rows = rows;
        this.time = time;
        this.events = events;
    }

    /**
     * Opens an edition; answers whether there was none of the year.
     *
     * @param like the year of the edition whose mode, venue and organisers it begins with, or null
     */
    @Transactional
    public boolean open(int year, Map<String, EditionWords> words, @Nullable Integer like, AccountId by) {
        if (rows.findByYear(year).isPresent()) {
            return false;
        }
        EditionFacts facts = Optional.ofNullable(like)
                .flatMap(rows::findByYear)
                .map(former -> former.view().facts())
                .map(known -> new EditionFacts(known.mode(), known.venue(), null, null, known.organisers()))
                .orElseGet(() -> new EditionFacts(null, null, null, null, List.of()));
        Instant now = time.now();
        rows.saveAndFlush(Edition.opened(year, words, facts, now));
        trace("opened", year, by, now);
        return true;
    }

    /** What it is called and what is known of it. */
    @Transactional
    public void change(int year, long version, Map<String, EditionWords> words, EditionFacts facts, AccountId by) {
        Edition edition = held(year, version);
        EditionView before = edition.view();
        if (!before.words().equals(words) || !before.facts().equals(facts)) {
            edition.say(words);
            edition.know(facts);
            keep("changed", edition, by);
        }
    }

    /** It takes place then; the same days again change nothing. */
    @Transactional
    public void date(int year, long version, SaidDates said, AccountId by) {
        Edition edition = held(year, version);
        SaidDates before = edition.view().when();
        if (before == null || !before.sameDays(said)) {
            edition.date(said.at(time.now(), by.value()));
            keep("dated", edition, by);
        }
    }

    /** This was counted, and nothing else. */
    @Transactional
    public void count(int year, long version, Map<FigureKind, Figure> counted, AccountId by) {
        Edition edition = held(year, version);
        if (!edition.view().figures().equals(counted)) {
            edition.count(counted);
            keep("counted", edition, by);
        }
    }

    private Edition held(int year, long version) {
        Edition edition = rows.lock(year).orElseThrow();
        if (edition.view().version() != version) {
            throw new ObjectOptimisticLockingFailureException(Edition.class, year);
        }
        return edition;
    }

    private void keep(String act, Edition edition, AccountId by) {
        rows.saveAndFlush(edition);
        trace(act, edition.view().year(), by, time.now());
    }

    private void trace(String act, int year, AccountId by, Instant now) {
        events.publishEvent(new AuditedAct(by, now, SUBJECT + "." + act, SUBJECT, String.valueOf(year), Map.of()));
    }
}

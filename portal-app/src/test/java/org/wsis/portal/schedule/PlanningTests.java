package org.wsis.portal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseRecord;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Planning.Amending;
import org.wsis.schedule.Planning.Telling;

@PortalTest
class PlanningTests {
    private static final PhaseDates FIRST = until(LocalDate.of(2031, 3, 31));
    private static final PhaseDates SECOND = until(LocalDate.of(2031, 4, 14));
    private static final PhaseDates THIRD = until(LocalDate.of(2031, 5, 1));

    @Autowired
    Planning planning;

    @Autowired
    People people;

    @Autowired
    JdbcClient database;

    @Autowired
    TestAudience audience;

    @Test
    void aChangeKeepsTheOldDatesWithReasonAndAuthor() {
        AccountId staff = people.holding(Role.ADMINISTRATOR);
        PhaseId id = created("forum", staff);

        assertThat(planning.amend(id, 0, SECOND, "The hall is not free", staff)).isEqualTo(Amending.DONE);
        PhaseRecord record = planning.record(id).orElseThrow();
        assertThat(planning.amend(id, record.version(), THIRD, "Again", staff)).isEqualTo(Amending.DONE);

        record = planning.record(id).orElseThrow();
        assertThat(record.dates()).isEqualTo(THIRD);
        assertThat(record.changes()).extracting(PhaseRecord.Change::before).containsExactly(FIRST, SECOND);
        assertThat(record.changes()).extracting(PhaseRecord.Change::after).containsExactly(SECOND, THIRD);
        assertThat(record.changes().getFirst().reason()).isEqualTo("The hall is not free");
        assertThat(record.changes().getFirst().by()).isEqualTo(staff);
        assertThat(acts(id))
                .containsExactly("schedule.phase.created", "schedule.phase.amended", "schedule.phase.amended");
    }

    @Test
    void theSameDatesAreNoChange() {
        AccountId staff = people.holding(Role.ADMINISTRATOR);
        PhaseId id = created("forum", staff);

        assertThat(planning.amend(id, 0, FIRST, "None", staff)).isEqualTo(Amending.UNCHANGED);
        assertThat(planning.record(id).orElseThrow().changes()).isEmpty();
    }

    @Test
    void theLaterOfTwoIsRefused() {
        AccountId staff = people.holding(Role.ADMINISTRATOR);
        PhaseId id = created("forum", staff);
        planning.amend(id, 0, SECOND, "First", staff);

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> planning.amend(id, 0, THIRD, "Second", staff));
    }

    @Test
    void ofManyAtTheSameMomentOneSucceeds() {
        AccountId staff = people.holding(Role.ADMINISTRATOR);
        PhaseId id = created("forum", staff);

        List<CompletableFuture<Amending>> all = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> CompletableFuture.supplyAsync(
                        () -> planning.amend(id, 0, until(LocalDate.of(2031, 6, 1 + i)), "At once", staff)))
                .toList();
        long done = all.stream()
                .filter(one -> {
                    try {
                        return one.join() == Amending.DONE;
                    } catch (CompletionException lost) {
                        assertThat(lost).hasCauseInstanceOf(OptimisticLockingFailureException.class);
                        return false;
                    }
                })
                .count();

        assertThat(done).isEqualTo(1);
        assertThat(planning.record(id).orElseThrow().changes()).hasSize(1);
    }

    @Test
    void aKeyNamesOnePhaseOfAnEdition() {
        AccountId staff = people.holding(Role.ADMINISTRATOR);
        var phase =
                new NewPhase("forum", "test-" + UUID.randomUUID().toString().substring(0, 8), "one", 1, "One", FIRST);

        assertThat(planning.create(phase, staff)).isPresent();
        assertThat(planning.create(phase, staff)).isEmpty();
    }

    @Test
    void everybodyConcernedIsToldOnce() {
        AccountId staff = people.holding(Role.ADMINISTRATOR);
        AccountId first = people.person("Ann Test");
        AccountId second = people.person("Bob Test");
        PhaseId id = created("photo-contest", staff);
        audience.concerned(id, Set.of(first, second));
        planning.amend(id, 0, SECOND, "More time", staff);

        assertThat(planning.tell(id, 1, staff)).isEqualTo(new Telling.Done(2));
        assertThat(planning.tell(id, 1, staff)).isEqualTo(new Telling.Before());

        assertThat(letters(first) + letters(second)).isEqualTo(2);
        assertThat(planning.record(id).orElseThrow().changes().getFirst().told())
                .isNotNull();
    }

    @Test
    void theLastChangeTellsOfAllAndAnEarlierOneIsNotTold() {
        AccountId staff = people.holding(Role.ADMINISTRATOR);
        String email = UUID.randomUUID() + "@follower.example";
        AccountId follower = people.person("Ann Test", email, Locale.ENGLISH);
        PhaseId id = created("photo-contest", staff);
        audience.concerned(id, Set.of(follower));
        planning.amend(id, 0, SECOND, "More time", staff);
        planning.amend(id, planning.record(id).orElseThrow().version(), THIRD, "More rooms", staff);

        assertThat(planning.tell(id, 1, staff)).isEqualTo(new Telling.Superseded());
        assertThat(planning.tell(id, 2, staff)).isEqualTo(new Telling.Done(1));
        assertThat(planning.tell(id, 1, staff)).isEqualTo(new Telling.Superseded());

        assertThat(WrittenLetters.to(email))
                .singleElement()
                .satisfies(letter -> assertThat(letter.body())
                        .contains("March 31, 2031", "May 1, 2031", "More time", "More rooms")
                        .doesNotContain("April 14"));
    }

    @Test
    void historyFromSourcesIsNotTold() {
        AccountId staff = people.holding(Role.ADMINISTRATOR);
        PhaseId id = new PhaseId(database.sql(
                        "SELECT id FROM schedule.phase WHERE process = 'prizes' AND edition = '2018' AND key = 'voting'")
                .query(UUID.class)
                .single());

        assertThat(planning.tell(id, 1, staff)).isEqualTo(new Telling.Unknown());
    }

    private PhaseId created(String process, AccountId staff) {
        String edition = "test-" + UUID.randomUUID().toString().substring(0, 8);
        return planning.create(new NewPhase(process, edition, "phase", null, "A test's phase", FIRST), staff)
                .orElseThrow();
    }

    private List<String> acts(PhaseId id) {
        return database.sql("SELECT act FROM audit.act WHERE subject_id = :id ORDER BY id")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }

    private int letters(AccountId account) {
        return database.sql("SELECT count(*) FROM mail.letter l JOIN account.account a ON a.email = l.recipient"
                        + " WHERE a.id = :id AND l.kind = 'schedule.letter.amended'")
                .param("id", account.value())
                .query(Integer.class)
                .single();
    }

    private static PhaseDates until(LocalDate day) {
        return PhaseDates.announced(LocalDate.of(2031, 1, 1), day, LocalTime.of(23, 0), null);
    }
}

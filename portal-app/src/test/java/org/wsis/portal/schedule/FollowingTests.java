package org.wsis.portal.schedule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.mailbox.WrittenLetters;
import org.wsis.schedule.Following;
import org.wsis.schedule.NewPhase;
import org.wsis.schedule.PhaseDates;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Planning.Telling;
import org.wsis.schedule.Reach;

/** Followers of a process that no other test follows, so that all of them can be counted. */
@PortalTest
class FollowingTests {
    private static final String PROCESS = "cwg-internet";

    @Autowired
    Following following;

    @Autowired
    Planning planning;

    @Autowired
    TestAudience audience;

    @Autowired
    People people;

    @Autowired
    Members members;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient sql;

    private final String mark = UUID.randomUUID().toString();
    private AccountId amina;
    private AccountId pierre;
    private AccountId staff;
    private PhaseId phase;

    @BeforeEach
    void twoFollowersAndAChangedPhase() {
        amina = people.person("Amina", "amina@" + mark + ".example", Locale.ENGLISH);
        pierre = people.person("Pierre", "pierre@" + mark + ".example", Locale.FRENCH);
        staff = people.holding(Role.ADMINISTRATOR);
        following.follow(amina, PROCESS);
        following.follow(amina, PROCESS);
        following.follow(pierre, PROCESS);
        String edition = "test-" + mark.substring(0, 8);
        phase = planning.create(new NewPhase(PROCESS, edition, "one", null, "One", until(1)), staff)
                .orElseThrow();
        planning.amend(phase, 0, until(14), "More time", staff);
    }

    @AfterEach
    void nobodyFollows() {
        sql.sql("DELETE FROM schedule.follower WHERE process = ?")
                .param(PROCESS)
                .update();
    }

    @Test
    void staffSeeHowManyWillBeToldByPartAndLanguage() {
        AccountId third = people.person("Third", "third@" + mark + ".example", Locale.FRENCH);
        audience.concerned(phase, Set.of(amina, third));
        Reach reach = planning.reach(planning.record(phase).orElseThrow().phase());
        assertThat(reach.parts())
                .containsExactlyInAnyOrder(
                        new Reach.Part("schedule.audience.followers", 2), new Reach.Part("schedule.process.forum", 2));
        assertThat(reach.languages())
                .containsExactly(new Reach.Letters(Locale.FRENCH, 2), new Reach.Letters(Locale.ENGLISH, 1));
        assertThat(reach.people()).isEqualTo(3);
    }

    @Test
    void everybodyIsToldOnceInTheirLanguageAndFollowersCanStop() {
        AccountId third = people.person("Third", "third@" + mark + ".example", Locale.forLanguageTag("es"));
        audience.concerned(phase, Set.of(amina, third));

        assertThat(planning.tell(phase, 1, staff)).isEqualTo(new Telling.Done(3));
        assertThat(planning.tell(phase, 1, staff)).isEqualTo(new Telling.Before());

        assertThat(letters("amina")).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("New date");
            assertThat(letter.stopPath()).startsWith("/timeline/following?token=");
        });
        assertThat(letters("pierre")).singleElement().satisfies(letter -> {
            assertThat(letter.locale()).isEqualTo("fr");
            assertThat(letter.subject()).startsWith("Nouvelle date");
            assertThat(letter.body()).contains("14 mars 2033", "More time");
        });
        assertThat(letters("third")).singleElement().satisfies(letter -> {
            assertThat(letter.subject()).startsWith("Nueva fecha");
            assertThat(letter.stopPath()).isNull();
        });
    }

    @Test
    void aLettersLinkStopsWhatItWasWrittenForOnce() {
        following.follow(amina, "prizes");
        planning.tell(phase, 1, staff);
        String token = token("amina");
        assertThat(following.look(token)).contains(PROCESS);
        assertThat(following.of(amina)).containsExactly("prizes", PROCESS);
        assertThat(following.stop(token)).contains(PROCESS);
        assertThat(following.stop(token)).isEmpty();
        assertThat(following.look(token)).isEmpty();
        assertThat(following.of(amina)).containsExactly("prizes");
        assertThat(following.of(pierre)).containsExactly(PROCESS);
        following.follow(amina, PROCESS);
        assertThat(following.stop(token)).as("an old link of what was stopped").isEmpty();
        following.stop(amina, "prizes");
    }

    @Test
    void theDatabaseKeepsOnlyDigests() {
        planning.tell(phase, 1, staff);
        String token = token("amina");
        assertThat(sql.sql("SELECT count(*) FROM schedule.stop_link AS row WHERE row::text LIKE ?")
                        .param("%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
        assertThat(following.look(token + "x")).isEmpty();
        assertThat(following.look(null)).isEmpty();
    }

    @Test
    void withTheAccountGoesWhatItFollows() {
        planning.tell(phase, 1, staff);
        transaction.executeWithoutResult(status -> members.delete(amina));
        assertThat(following.of(amina)).isEmpty();
        assertThat(following.of(pierre)).containsExactly(PROCESS);
        assertThat(sql.sql("SELECT count(*) FROM schedule.stop_link WHERE account = ?")
                        .param(amina.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatIsNoProcessCannotBeFollowed() {
        assertThatThrownBy(() -> following.follow(amina, "kitchen")).isInstanceOf(IllegalArgumentException.class);
    }

    private List<WrittenLetters.Letter> letters(String name) {
        return WrittenLetters.to(name + "@" + mark + ".example");
    }

    private String token(String name) {
        return Objects.requireNonNull(letters(name).getFirst().stopPath()).replaceFirst(".*token=", "");
    }

    private static PhaseDates until(int day) {
        return PhaseDates.announced(LocalDate.of(2033, 1, 1), LocalDate.of(2033, 3, day), null, null);
    }
}

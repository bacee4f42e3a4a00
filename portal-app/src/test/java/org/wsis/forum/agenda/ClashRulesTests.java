package org.wsis.forum.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.wsis.forum.agenda.SessionFacts.Organiser;

/** What stands in the way of a session. */
class ClashRulesTests {
    private static final Instant NINE = Instant.parse("2900-05-12T07:00:00Z");

    @ParameterizedTest
    @CsvSource({
        "0, 60, 0, 60, true",
        "0, 60, 30, 60, true",
        "0, 60, -30, 31, true",
        "0, 60, 10, 10, true",
        "0, 60, 60, 60, false",
        "0, 60, -60, 60, false",
        "0, 60, 90, 60, false"
    })
    void onlyWhatOverlapsClashes(int from, int minutes, int otherFrom, int otherMinutes, boolean clashes) {
        AgendaSession other = session(2, place(1, otherFrom, otherMinutes), null, facts(null, null, null, null));
        assertThat(ClashRules.of(1, facts(null, null, null, null), place(1, from, minutes), List.of(other)))
                .hasSize(clashes ? 1 : 0);
    }

    @ParameterizedTest
    @CsvSource({
        "Ann Lee, , Ann Lee, , true",
        "Ann Lee, , ' ann  LEE ', , true",
        "Ann Lee, a@example.org, Ann Lee, b@example.org, false",
        "Ann Lee, a@example.org, A. Lee, A@example.org, true",
        "Ann Lee, a@example.org, Ann Lee, , true",
        "Ann Lee, , Ann Leeds, , false"
    })
    void aPersonIsKnownByAddressOrByName(
            String name, @Nullable String email, String otherName, @Nullable String otherEmail, boolean same) {
        AgendaSession other = session(2, place(2, 0, 60), null, facts(otherName, otherEmail, null, null));
        assertThat(ClashRules.of(1, facts(name, email, null, null), place(1, 0, 60), List.of(other)))
                .extracting(Clash::kind)
                .hasSize(same ? 1 : 0)
                .allMatch(kind -> kind == Clash.Kind.PERSON);
    }

    @Test
    void organisersAndTracksAreSharedByNoTwoSessionsAtATime() {
        AgendaSession other = session(2, place(2, 0, 60), null, facts(null, null, "Island Union", "youth"));
        List<Clash> clashes =
                ClashRules.of(1, facts(null, null, "island union", "youth"), place(1, 0, 60), List.of(other));
        assertThat(clashes).extracting(Clash::kind).containsExactly(Clash.Kind.ORGANISER, Clash.Kind.TRACK);
        assertThat(clashes).extracting(Clash::field).containsExactly("organisers[0].name", "track");
        assertThat(Clash.seen(clashes)).isEqualTo("O2-T2");
    }

    @Test
    void whatIsCancelledOrHasNoPlaceOrIsItselfStandsInNoWay() {
        SessionFacts facts = facts("Ann Lee", null, "Island Union", "youth");
        List<AgendaSession> others = List.of(
                session(1, place(1, 0, 60), null, facts),
                session(2, place(1, 0, 60), "Cancelled", facts),
                session(3, null, null, facts));
        assertThat(ClashRules.of(1, facts, place(1, 0, 60), others)).isEmpty();
        assertThat(ClashRules.of(4, facts, null, others)).isEmpty();
        assertThat(ClashRules.all(others)).isEmpty();
        AgendaSession fourth = session(4, place(1, 30, 60), null, facts);
        assertThat(ClashRules.all(List.of(others.get(0), others.get(1), fourth)))
                .containsOnlyKeys(1, 4);
    }

    private static Place place(int room, int from, int minutes) {
        return new Place(room, NINE.plusSeconds(from * 60L), NINE.plusSeconds((from + minutes) * 60L));
    }

    private static AgendaSession session(
            int number, @Nullable Place place, @Nullable String cancelled, SessionFacts facts) {
        return new AgendaSession(2900, number, 0, facts, place, cancelled, null, false);
    }

    private static SessionFacts facts(
            @Nullable String person, @Nullable String email, @Nullable String organiser, @Nullable String track) {
        return new SessionFacts(
                SessionType.THEMATIC,
                "A session",
                null,
                track,
                organiser == null ? List.of() : List.of(new Organiser(organiser, null)),
                person == null
                        ? List.of()
                        : List.of(new Person(person, PersonRole.SPEAKER, null, null, email, true, null)),
                List.of(),
                List.of(),
                List.of(),
                false,
                false,
                null,
                List.of());
    }
}

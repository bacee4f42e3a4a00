package org.wsis.consultation.request;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.wsis.account.AccountId;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.RequestId;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.facilitator.Gender;
import org.wsis.consultation.request.speaker.Named;
import org.wsis.consultation.request.speaker.SpeakerRole;

class RequestRulesTests {
    private static final Named ADA =
            new Named("Ada", "Institute", SpeakerRole.MODERATOR, Gender.UNSAID, "ada@example.org");
    private static final Room ROOM =
            new Room(100, Room.Setup.THEATRE, false, List.of(), null, "By a link that everybody gets");
    private static final LocalDate DAY = LocalDate.of(2018, 3, 19);

    private static RequestDetails workshop(RequestFormat format, @Nullable Room room) {
        return new RequestDetails(
                "Title", "About", List.of("C1"), List.of(1), WorkshopType.THEMATIC, format, 45, room, null, null);
    }

    private static RequestDetails stand(RequestFormat format, @Nullable Integer area, LocalDate to) {
        return new RequestDetails(
                "Title",
                "About",
                List.of("C1"),
                List.of(1),
                null,
                format,
                null,
                null,
                new Stand(area, "Radios", DAY, to, null),
                null);
    }

    private static List<@Nullable String> fields(RequestKind kind, RequestDetails details, Named... speakers) {
        var draft = new RequestDraft(
                RequestId.next(),
                ConsultationId.next(),
                new AccountId(UUID.randomUUID()),
                kind,
                null,
                0,
                Instant.EPOCH,
                details,
                List.of(speakers));
        return RequestRules.problems(draft, Set.of(RequestKind.values())).stream()
                .<@Nullable String>map(RequestProblem::input)
                .toList();
    }

    @Test
    void aWholeWorkshopLacksNothing() {
        for (RequestFormat format : RequestFormat.values()) {
            assertThat(fields(RequestKind.WORKSHOP, workshop(format, ROOM), ADA))
                    .isEmpty();
        }
    }

    @Test
    void anEmptyWorkshopLacksWhatIsAskedOfEach() {
        assertThat(fields(RequestKind.WORKSHOP, RequestDetails.NONE))
                .containsExactly(
                        "title", "about", "actionLines", "sdgs", "type", "format", "minutes", "speakers[0].name");
    }

    @Test
    void theFormatSaysWhetherARoomAndAWayFromAfarAreNeeded() {
        assertThat(fields(RequestKind.WORKSHOP, workshop(RequestFormat.PHYSICAL, null), ADA))
                .containsExactly("capacity", "setup");
        assertThat(fields(RequestKind.WORKSHOP, workshop(RequestFormat.REMOTE, null), ADA))
                .containsExactly("remote");
        assertThat(fields(RequestKind.WORKSHOP, workshop(RequestFormat.HYBRID, null), ADA))
                .containsExactly("capacity", "setup", "remote");
    }

    @Test
    void speakersAreWholeAndEachHasAnAddress() {
        var half = new Named("Ben", null, null, null, "ada@example.org");
        assertThat(fields(RequestKind.WORKSHOP, workshop(RequestFormat.REMOTE, ROOM), ADA, half))
                .containsExactly(
                        "speakers[1].organisation", "speakers[1].role", "speakers[1].gender", "speakers[1].email");
    }

    @Test
    void aStandHasDaysInTheirOrderAndAPlaceUnlessItIsRemote() {
        assertThat(fields(RequestKind.STAND, stand(RequestFormat.PHYSICAL, 9, DAY)))
                .isEmpty();
        assertThat(fields(RequestKind.STAND, stand(RequestFormat.PHYSICAL, null, DAY.minusDays(1))))
                .containsExactly("area", "to");
        assertThat(fields(RequestKind.STAND, stand(RequestFormat.REMOTE, null, DAY)))
                .isEmpty();
    }

    @Test
    void aPartnershipSaysWhoIsToBeAsked() {
        assertThat(fields(RequestKind.PARTNERSHIP, RequestDetails.NONE))
                .containsExactly(
                        "title", "about", "actionLines", "sdgs", "level", "help", "contactName", "contactEmail");
    }

    @Test
    void whatTheCallDoesNotTakeCannotBeSent() {
        var draft = new RequestDraft(
                RequestId.next(),
                ConsultationId.next(),
                new AccountId(UUID.randomUUID()),
                RequestKind.STAND,
                null,
                0,
                Instant.EPOCH,
                stand(RequestFormat.PHYSICAL, 9, DAY),
                List.of());
        assertThat(RequestRules.problems(draft, Set.of(RequestKind.WORKSHOP)))
                .containsExactly(new RequestProblem(null, null, "consultation.request.not-taken"));
    }
}

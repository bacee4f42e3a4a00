package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.consultation.AskingConsultations;
import org.wsis.portal.consultation.AskingForRooms;
import org.wsis.portal.consultation.BriefConsultations;
import org.wsis.portal.consultation.FateConsultations;
import org.wsis.portal.consultation.JudgedConsultations;
import org.wsis.portal.mailbox.WrittenLetters;

/** What several people do with one consultation after the other, each at a browser. */
@PortalTest
class ConsultationJourneyTests {
    /** The first of the years of these consultations, one for each language. */
    private static final int YEAR = 2810;

    @LocalServerPort
    int port;

    @Autowired
    MessageSource messages;

    @Autowired
    People people;

    @Autowired
    AskingConsultations asking;

    @Autowired
    AskingForRooms rooms;

    @Autowired
    JudgedConsultations judged;

    @Autowired
    FateConsultations consultations;

    @Autowired
    BriefConsultations meetings;

    @AfterEach
    void endTheCalls() {
        asking.end();
    }

    @ParameterizedTest(name = "in {1}, {2} px wide, JavaScript {3}")
    @CsvSource({"0, fr, 1280, true", "1, ar, 390, true", "2, en, 390, false"})
    void aWorkshopIsAskedForAcceptedAndBecomesASession(int place, String language, int width, boolean script) {
        int year = YEAR + place;
        String path = "/consultations/" + rooms.open(year);
        judged.criterion(path);
        AccountId organizer = people.person("Wanjiru Otieno");
        String workshop = "A workshop " + UUID.randomUUID();
        String speaker = AskingForRooms.address();
        try (Reader reader = new Reader(messages, language, port, width, script).signedIn(people.cookie(organizer))) {
            askForWorkshop(reader.open(path), workshop, speaker);
            reader.picture("workshop-sent-" + language);
        }
        try (Reader reader = new Reader(messages, language, port, width, script)) {
            reader.open(AskingForRooms.link(speaker) + "&lang=" + language)
                    .sees(workshop)
                    .press("consultation.request.speaker.agree")
                    .seesWordsOf("consultation.request.speaker.agreed");
        }
        try (Reader reader = new Reader(messages, language, port, width, script)
                .signedIn(people.cookie(people.holding(Role.EDITOR)))) {
            accept(reader.open("/admin" + path + "/committee?lang=" + language), workshop);
            reader.open("/admin/forum/" + year + "/sessions")
                    .followText(workshop)
                    .sees("Ada of the coast")
                    .picture("session-to-be-" + language);
        }
        try (Reader reader = new Reader(messages, language, port, width, script).signedIn(people.cookie(organizer))) {
            reader.open(letter(organizer, "consultation.verdict.letter.ACCEPTED") + "?lang=" + language)
                    .sees(workshop)
                    .seesWordsOf("consultation.verdict.outcome.ACCEPTED")
                    .picture("workshop-accepted-" + language);
        }
    }

    private static void askForWorkshop(Reader reader, String workshop, String speaker) {
        reader.follow("/contribute")
                .fill("said[text]", "Shorter days please")
                .press("consultation.answer.stay")
                .follow("/contribute/requests")
                .tick("kind", "WORKSHOP")
                .press("consultation.request.begin")
                .fill("title", workshop)
                .press("consultation.request.done")
                .follow("/contribute/check")
                .fill("title", "A contribution")
                .tick("confidential", "false")
                .press("consultation.sending.send")
                .isAt("/check");
        reader.followText(workshop).isAt("/requests/");
        describe(reader)
                .fill("speakers[0].name", "Ada of the coast")
                .fill("speakers[0].organisation", "Coast Institute")
                .choose("speakers[0].role", "PANELLIST")
                .choose("speakers[0].gender", "WOMAN")
                .fill("speakers[0].email", speaker)
                .press("consultation.request.done")
                .follow("/contribute/check")
                .fill("title", "A contribution")
                .tick("confidential", "false")
                .press("consultation.sending.send")
                .isAt("/receipt")
                .sees(workshop);
    }

    private static Reader describe(Reader reader) {
        return reader.fill("about", "What the workshop is about")
                .choose("type", "THEMATIC")
                .tick("format", "HYBRID")
                .fill("minutes", "45")
                .tick("actionLines", "C2")
                .tick("sdgs", "9")
                .fill("capacity", "120")
                .choose("setup", "HORSESHOE")
                .fill("remote", "By a link that everybody gets");
    }

    private static void accept(Reader reader, String workshop) {
        reader.followText(workshop)
                .follow("/decision")
                .tick("outcome", "ACCEPTED")
                .press("consultation.save")
                .isAt("/decision");
        assertThat(reader.page().locator("#words[aria-invalid=true]").count())
                .as("a decision without words is refused beside the field")
                .isEqualTo(1);
        reader.fill("words", "Welcome")
                .press("consultation.save")
                .follow("/letter")
                .sees("Welcome")
                .press("consultation.verdict.letter.do");
    }

    @ParameterizedTest(name = "in {0}, {1} px wide, JavaScript {2}")
    @CsvSource({"fr, 1280, true", "ar, 390, false"})
    void twoContributionsBecomeOne(String language, int width, boolean script) {
        String path = consultations.begin(FateConsultations.slug());
        AccountId ada = people.person("Ada");
        AccountId bea = people.person("Bea");
        consultations.send(path, ada, "Stays here", "Words of Ada", false);
        consultations.send(path, bea, "Joins it", "Words of Bea", false);
        try (Reader reader = new Reader(messages, language, port, width, script)
                .signedIn(people.cookie(people.holding(Role.EDITOR)))) {
            reader.open("/admin" + path + "/contributions/1?lang=" + language)
                    .follow("/contributions/1/merger")
                    .fill("other", "2")
                    .fill("words", "They say the same")
                    .press("consultation.merge.propose");
        }
        agree(language, width, script, ada, path + "/mine/1");
        agree(language, width, script, bea, path + "/mine/2");
        try (Reader reader = new Reader(messages, language, port, width, script)) {
            reader.open(path + "/contributions/1?lang=" + language)
                    .sees("Joins it")
                    .seesWordsOf("consultation.fate.event.MERGED")
                    .picture("merged-" + language);
        }
    }

    private void agree(String language, int width, boolean script, AccountId author, String mine) {
        try (Reader reader = new Reader(messages, language, port, width, script).signedIn(people.cookie(author))) {
            reader.open(mine + "?lang=" + language)
                    .follow("/merger")
                    .sees("They say the same")
                    .tick("agrees", "true")
                    .press("consultation.mine.send")
                    .isAt("/mine/");
        }
    }

    @ParameterizedTest(name = "in {1}, {2} px wide, JavaScript {3}")
    @CsvSource({"3, fr, 1280, true", "4, ar, 390, false"})
    void whatIsSaidAtAMeetingIsNotedAndPublished(int place, String language, int width, boolean script) {
        String path = meetings.open(YEAR + place);
        String notes = meetings.meeting(YEAR + place);
        String email = UUID.randomUUID() + "@example.org";
        try (Reader reader = new Reader(messages, language, port, width, script)
                .signedIn(people.cookie(people.holding(Role.EDITOR)))) {
            reader.open("/admin" + path + "/phases/gathering/meeting?lang=" + language)
                    .choose("mode", "HYBRID")
                    .fill("place", "Palais of the lake")
                    .fill("agenda", "Welcome and *questions*")
                    .press("consultation.save");
            note(reader.open(notes), email);
        }
        String link = letter(email, "consultation.note.letter.asked");
        try (Reader reader = new Reader(messages, language, port, width, script)) {
            reader.open(notes.replace("/admin", "").replace("/notes", ""))
                    .sees("Palais of the lake")
                    .picture("meeting-" + language);
            reader.open(link + "&lang=" + language).sees("Build masts").press("consultation.note.consent.agree");
            reader.open(path + "/contributions")
                    .followText("Masts of the coast")
                    .sees("Build masts")
                    .sees("Ada of the coast");
        }
    }

    private static void note(Reader reader, String email) {
        reader.follow("/notes/new")
                .fill("speaker", "Ada of the coast")
                .fill("email", email)
                .choose("type", "CIVIL_SOCIETY")
                .choose("country", "KE")
                .choose("language", "ENGLISH")
                .fill("title", "Masts of the coast")
                .fill("words", "Build masts")
                .press("consultation.save")
                .followText("Masts of the coast")
                .press("consultation.note.ask");
    }

    private String letter(AccountId person, String kind) {
        return letter(people.email(person), kind);
    }

    private static String letter(String email, String kind) {
        return WrittenLetters.to(email).stream()
                .filter(letter -> letter.kind().equals(kind))
                .map(WrittenLetters.Letter::path)
                .findFirst()
                .orElseThrow();
    }
}

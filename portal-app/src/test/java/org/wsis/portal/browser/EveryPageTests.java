package org.wsis.portal.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.wsis.portal.browser.PageType.as;
import static org.wsis.portal.browser.PageType.open;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.util.function.SingletonSupplier;
import org.wsis.account.AccountId;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.account.Secret;
import org.wsis.approval.Approvals;
import org.wsis.consultation.question.OfficialQuestions;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.Organisations;
import org.wsis.organisation.Representatives;
import org.wsis.organisation.Representatives.Asking;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.consultation.AskingConsultations;
import org.wsis.portal.consultation.AskingForRooms;
import org.wsis.portal.consultation.BriefConsultations;
import org.wsis.portal.consultation.CallingCommunities;
import org.wsis.portal.consultation.Contributors;
import org.wsis.portal.consultation.FateConsultations;
import org.wsis.portal.consultation.HeldConsultations;
import org.wsis.portal.consultation.JudgedConsultations;
import org.wsis.portal.consultation.NamedCoauthors;
import org.wsis.portal.forum.Agendas;
import org.wsis.portal.forum.RegisteredPeople;
import org.wsis.portal.prizes.ChampionContest;
import org.wsis.portal.prizes.DoubtedBallots;
import org.wsis.portal.prizes.HandedIn;
import org.wsis.portal.prizes.PrizeExperts;
import org.wsis.portal.prizes.RunningContests;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.Winnings;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.vote.Code;
import org.wsis.stocktaking.report.ReportSamples;

/**
 * Every type of page keeps the {@link HouseRules}, in English and Arabic. With {@code -Dpages=all} (the profile
 * {@code every-language}) in all six languages and both themes; while working on one, with {@code -Dpage=} and a part of
 * its name.
 */
@PortalTest
class EveryPageTests {
    private static final boolean ALL = "all".equals(System.getProperty("pages"));
    private static final int CONTEST = 2084;
    private static final int PUBLIC = 2070;
    private static final int ASKING = 2315;
    private static final int CALLING = 2380;
    private static final int REQUESTING = 2729;
    private static final int JUDGED = 2739;
    private static final int AGENDA = 2919;
    private static final String PART = System.getProperty("page", "");

    @LocalServerPort
    int port;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    ReportSamples samples;

    @Autowired
    RunningContests contests;

    @Autowired
    PrizeExperts experts;

    @Autowired
    HandedIn projects;

    @Autowired
    ChampionContest champions;

    private AccountId expert;
    private @Nullable AccountId nominee;
    private @Nullable String published;

    @Autowired
    JdbcClient database;

    @Autowired
    Organisations organisations;

    @Autowired
    Representatives representatives;

    @Autowired
    VotingContest votes;

    @Autowired
    Winnings winnings;

    @Autowired
    DoubtedBallots ballots;

    @Autowired
    AskingConsultations consultations;

    @Autowired
    FateConsultations fates;

    private @Nullable String handedIn;
    private boolean briefed;

    @Autowired
    Agendas agendas;

    @Autowired
    JudgedConsultations judges;

    @Autowired
    RegisteredPeople registered;

    private @Nullable AccountId participant;

    private @Nullable String fated;
    private @Nullable UUID themed;
    private @Nullable AccountId fatesAuthor;

    @Autowired
    Contributors contributors;

    @Autowired
    NamedCoauthors coauthors;

    private final Supplier<NamedCoauthors.Written> written =
            SingletonSupplier.of(() -> coauthors.write(coauthors.asking(2769), "Written by two", "Ada Coast", false));
    private final Supplier<AccountId> coauthor =
            SingletonSupplier.of(() -> people.person("Ada Coast", written.get().email(), Locale.ENGLISH));
    private final Supplier<AccountId> unsent = SingletonSupplier.of(this::answering);
    private final Supplier<AccountId> contributor = SingletonSupplier.of(this::sending);
    private final Supplier<AccountId> organizer = SingletonSupplier.of(this::planning);
    private final Supplier<AccountId> host = SingletonSupplier.of(this::sendingRequests);
    private final Map<String, String> asked = new HashMap<>();

    @Autowired
    AskingForRooms rooms;

    @Autowired
    CallingCommunities calls;

    @Autowired
    HeldConsultations held;

    @Autowired
    BriefConsultations briefs;

    private CallingCommunities.@Nullable Call call;
    private @Nullable String facilitator;

    private DoubtedBallots.@Nullable Begun worked;
    private DoubtedBallots.@Nullable Begun mailed;

    @Autowired
    Approvals approvals;

    /** The same for all of them: to open a browser's context takes longer than to look at a page. */
    private final Page page = HouseRules.page(Chromium.browser().newContext());

    private final UUID takeover = UUID.randomUUID();
    private @Nullable UUID request;
    private @Nullable String judgedPath;
    private @Nullable UUID judgedRequest;
    private @Nullable AccountId judge;
    private VotingContest.@Nullable Running vote;
    private VotingContest.@Nullable Running counted;
    private VotingContest.@Nullable Running released;
    private @Nullable UUID special;
    private @Nullable AccountId person;

    /** The queue is everybody's, and the tests of others look at its first page. */
    @AfterEach
    void nothingWaits() {
        page.context().close();
        ReportSamples.tidy();
        votes.end();
        contests.end(CONTEST);
        contests.end(PUBLIC);
        database.sql("DELETE FROM stocktaking.takeover WHERE id = ?")
                .param(takeover)
                .update();
        if (request != null && person != null) {
            representatives.leave(request, person);
        }
    }

    /** A page type that is not here is not checked: add yours. */
    private Stream<PageType> pages() {
        return Stream.of(visitorPages(), ownPages(), staffPages()).flatMap(List::stream);
    }

    private List<PageType> visitorPages() {
        return List.of(
                open("/"),
                open("/login"),
                open("/login/link"),
                open("/register"),
                open("/register/sent"),
                open("/register/confirm"),
                open("/password-reset"),
                open("/about"),
                open("/timeline"),
                open("/timeline/phases"),
                open("/timeline/following"),
                open("/publications"),
                open("/action-lines"),
                open("/action-lines/C7-hea"),
                open("/action-lines/C7-hea/texts/roadmap"),
                open("/sdgs"),
                open("/sdgs/9"),
                open("/matrix?line=C2&sdg=9"),
                open("/search?q=radio"),
                open("/stocktaking?sort=title"),
                open("/stocktaking/still-true"),
                open("/stocktaking?view=map&country=CH"),
                open("/stocktaking?view=grid&sdg=9"),
                open("/stocktaking?q=nothinglikethat&country=CH"),
                open("/stocktaking/following"),
                open("/stocktaking/collections"),
                open("/stocktaking/collections/covid-19"),
                new PageType("/stocktaking/entries/{id}", this::anEntry, null),
                new PageType("/stocktaking/entries/{id}/history", this::aHistory, null),
                open("/stocktaking/reports"),
                new PageType("/stocktaking/reports/{slug}", samples::publishedPath, null),
                new PageType("/stocktaking/reports/{slug}, withdrawn", samples::withdrawnPath, null),
                open("/forum"),
                open("/forum/2020"),
                open("/forum/2026"),
                new PageType("/forum/{year} with registration", () -> registering("/forum/2956"), null),
                open("/consultations"),
                open("/consultations/forum-2018"),
                open("/consultations/forum-2017"),
                open("/consultations/digital-gender-divide-2017"),
                open("/consultations/forum-2018/facilitators"),
                new PageType(
                        "/consultations/{slug}/facilitators", () -> calling().path(), null),
                new PageType("/consultations/{slug}/facilitators/consent", this::aConsent, null),
                new PageType("/consultations/{slug}/speakers/consent", this::aSpeaker, null),
                new PageType(
                        "/consultations/{slug}/co-author",
                        () -> NamedCoauthors.link(written.get().email()),
                        null),
                new PageType("/consultations/{slug}/meetings/{id}", () -> ofConsultation("meeting"), null),
                new PageType("/consultations/{slug}/reviews/{id}", () -> ofConsultation("review"), null),
                open("/prizes"),
                open("/prizes/2018"),
                open("/prizes/2017/results"),
                open("/prizes/undated"),
                new PageType("/prizes/{year}/projects", () -> vote().path() + "/projects", null),
                new PageType(
                        "/prizes/{year}/projects/{id}",
                        () -> vote().path() + "/projects/" + vote().nominee(1, 0),
                        null),
                new PageType("/prizes/{year}/digests", () -> vote().path() + "/digests?code=x", null),
                new PageType("/prizes/{year}/results", () -> counted().path() + "/results", null),
                new PageType("/prizes/{year}/stories", this::aBook, null),
                new PageType("/prizes/{year}/stories/{id}", () -> aBook() + "/" + published, null),
                new PageType("/prizes/{year}/integrity", () -> counted().path() + "/integrity", null),
                new PageType("/certificates/{code}", this::aCertificate, null),
                new PageType(
                        "/prizes/{year}/results with winners", () -> released().path() + "/results", null),
                new PageType("/consultations/{slug}/questions", () -> asking("/questions"), null),
                new PageType("/consultations/{slug}/contributions", () -> fate("/contributions"), null),
                new PageType("/consultations/{slug}/contributions/{number}", () -> fate("/contributions/1"), null),
                new PageType("/consultations/{slug}/contributions/{number}, translated", this::aTranslation, null),
                new PageType("/consultations/{slug}/balance", () -> fate("/balance"), null),
                new PageType("/consultations/{slug}/contributions/{number}, a formal input", this::aFormalInput, null),
                new PageType("/consultations/{slug}/brief", () -> aBrief(""), null),
                new PageType("/consultations/{slug}/notes/consent", this::aNote, null),
                new PageType("/consultations/{slug}/themes", () -> fate("/themes"), null),
                new PageType("/consultations/{slug}/themes/{id}", () -> fate("/themes/{id}"), null),
                open("/prizes/ballot-check"),
                open("/prizes/reminders"),
                new PageType("/prizes/appeal", this::anOwnAppeal, null),
                new PageType("/timeline/phases/{id}", this::aPhase, null),
                open("/data"),
                open("/contact"),
                open("/help"),
                open("/privacy"),
                open("/terms"),
                open("/accessibility"),
                open("/report-a-problem"));
    }

    private List<PageType> ownPages() {
        return List.of(
                as(Role.EXPERT, "/account"),
                as(Role.EXPERT, "/account/address"),
                new PageType("/forum/{year}/register", () -> registering("/forum/2956/register"), Role.EXPERT),
                PageType.of(
                        "/forum/{year}/register of who is registered",
                        () -> registering("/forum/2956/register"),
                        this::aParticipant),
                as(Role.EXPERT, "/account/codes"),
                as(Role.EXPERT, "/account/deletion"),
                as(Role.EXPERT, "/account/details"),
                as(Role.EXPERT, "/account/organisations?organisation=university"),
                new PageType("/account/organisations/{id}/request", this::anOrganisation, Role.EXPERT),
                as(Role.EXPERT, "/account/password"),
                as(Role.EXPERT, "/account/security"),
                as(Role.EXPERT, "/account/searches"),
                as(Role.EXPERT, "/account/searches/new?q=radio&country=KE"),
                new PageType("/prizes/{year}/ballot", () -> vote().path() + "/ballot", Role.EXPERT),
                new PageType("/prizes/{year}/ballot/receipts", () -> vote().path() + "/ballot/receipts", Role.EXPERT),
                PageType.of("/prizes/{year}/ballot/check", () -> worked().ballot() + "/check", () -> worked().voter()),
                PageType.of(
                        "/prizes/{year}/ballot/check by mail",
                        () -> mailed().ballot() + "/check",
                        () -> mailed().voter()),
                new PageType(
                        "/consultations/{slug}/facilitators/{key}/candidates",
                        () -> calling().candidates(),
                        Role.EXPERT),
                PageType.of(
                        "/consultations/{slug}/facilitators/{key}/names",
                        () -> calling().names(),
                        () -> calling().focal()),
                new PageType("/consultations/{slug}/contribute", () -> asking("/contribute"), Role.EXPERT),
                new PageType("/consultations/{slug}/contribute, the official form", this::official, Role.EXPERT),
                new PageType("/consultations/{slug}/contribute, nothing asked", this::notAsking, Role.EXPERT),
                new PageType("/consultations/{slug}/contribute/check", () -> asking("/contribute/check"), Role.EXPERT),
                PageType.of(
                        "/consultations/{slug}/contribute/check, whole",
                        () -> asking("/contribute/check"),
                        this::unsent),
                PageType.of(
                        "/consultations/{slug}/contribute/receipt",
                        () -> asking("/contribute/receipt"),
                        this::contributor),
                PageType.of("/consultations/{slug}/committee", () -> judged("/committee"), this::judge),
                PageType.of("/consultations/{slug}/committee/{request}", () -> judged("/committee/{id}"), this::judge),
                PageType.of("/consultations/{slug}/contribute/requests", () -> asksFor(""), this::organizer),
                PageType.of(
                        "/consultations/{slug}/contribute/requests/{id}", () -> asksFor("WORKSHOP"), this::organizer),
                PageType.of(
                        "/consultations/{slug}/contribute/requests/{id}, a stand",
                        () -> asksFor("STAND"),
                        this::organizer),
                PageType.of(
                        "/consultations/{slug}/contribute/requests/{id}, a partnership",
                        () -> asksFor("PARTNERSHIP"),
                        this::organizer),
                PageType.of(
                        "/consultations/{slug}/contribute/check, with requests",
                        () -> asksFor("check"),
                        this::organizer),
                PageType.of(
                        "/consultations/{slug}/contribute/receipt, with requests",
                        () -> hosts("/contribute/receipt"),
                        this::host),
                new PageType(
                        "/consultations/{slug}/contributions/{number}, with requests",
                        () -> hosts("/contributions/" + hosted()),
                        null),
                new PageType(
                        "/admin/consultations/{slug}/contributions/{number}, with requests",
                        () -> "/admin" + hosts("/contributions/" + hosted()),
                        Role.EDITOR),
                PageType.of("/consultations/{slug}/contribute, over", this::over, this::contributor),
                new PageType(
                        "/consultations/{slug}/contribute/files/{question}",
                        () -> asking("/contribute/files/file"),
                        Role.EXPERT),
                new PageType("/consultations/{slug}/reviews/{id}/input", this::aReviewsInput, Role.EDITOR),
                PageType.of(
                        "/consultations/{slug}/contribute/co-authors",
                        () -> NamedCoauthors.list(written.get().slug()),
                        () -> written.get().author()),
                PageType.of(
                        "/consultations/{slug}/co-authored/{number}",
                        () -> written.get().path() + "/co-authored/"
                                + written.get().number(),
                        coauthor::get),
                PageType.of("/consultations/{slug}/mine/{number}", () -> fate("/mine/1"), this::aContributor),
                PageType.of(
                        "/consultations/{slug}/mine/{number}/merger", () -> fate("/mine/1/merger"), this::aContributor),
                as(Role.EXPERT, "/stocktaking/mine"),
                as(Role.EXPERT, "/prizes/mine"),
                as(Role.EXPERT, "/prizes/mine/certificates"),
                new PageType("/prizes/national", () -> "/prizes/national", Role.NATIONAL_FOCAL_POINT, "KE"),
                PageType.of("/prizes/mine/{id}/kit", this::aKit, this::aNominee),
                PageType.of("/prizes/mine/{id}/story", () -> aStory(""), this::aNominee),
                PageType.of("/prizes/mine/{id}/story/check", () -> aStory("/check"), this::aNominee),
                PageType.of("/prizes/mine/{id}/story/pictures", () -> aStory("/pictures"), this::aNominee),
                PageType.of("/prizes/{year}/reviews", this::reviews, this::anExpert),
                PageType.of("/prizes/{year}/reviews/{project}", this::aReview, this::anExpert),
                PageType.of(
                        "/prizes/{year}/reviews/{project}/discussion", () -> aReview() + "/discussion", this::anExpert),
                new PageType("/prizes/{year}/submit", () -> aContest() + "/submit", Role.EXPERT),
                new PageType(
                        "/prizes/{year}/submit/{id}", () -> aContest() + "/submit/" + UUID.randomUUID(), Role.EXPERT),
                as(Role.FACILITATOR, "/stocktaking/report-sections"),
                new PageType(
                        "/stocktaking/report-sections/{report}/{line}",
                        samples::sectionPath,
                        Role.FACILITATOR,
                        ReportSamples.LINE),
                as(Role.EXPERT, "/stocktaking/invitation?token=over"),
                as(Role.EXPERT, "/stocktaking/submit"),
                as(Role.EXPERT, "/stocktaking/submit/" + UUID.randomUUID() + "/activity"),
                as(Role.EXPERT, "/stocktaking/submit/" + UUID.randomUUID() + "/collections?collection=covid-19"));
    }

    private List<PageType> staffPages() {
        return List.of(
                as(Role.ADMINISTRATOR, "/admin"),
                as(Role.ADMINISTRATOR, "/admin/queue"),
                as(Role.EDITOR, "/admin/queue?country=AQ&overdue=true&since=2020-01-01&actionLine=C2&assignee=me"),
                new PageType("/admin/queue with something ticked", this::aTickedQueue, Role.EDITOR),
                as(Role.EDITOR, "/admin/stocktaking/publications"),
                new PageType("/admin/stocktaking/publications/new", this::aPreview, Role.EDITOR),
                new PageType("/admin/stocktaking/publications/{id}", this::aBatch, Role.EDITOR),
                new PageType(
                        "/stocktaking/national",
                        () -> "/stocktaking/national?state=RECEIVED",
                        Role.NATIONAL_FOCAL_POINT,
                        "KE"),
                new PageType("/admin/stocktaking/entries/{id}", this::aWaitingEntry, Role.ADMINISTRATOR),
                new PageType(
                        "/admin/stocktaking/entries/{id} of a revision", this::aWaitingRevision, Role.ADMINISTRATOR),
                as(Role.ADMINISTRATOR, "/admin/stocktaking/collections?number=x"),
                new PageType(
                        "/admin/stocktaking/entries/{id}/collections",
                        () -> "/admin" + anEntry() + "/collections",
                        Role.ADMINISTRATOR),
                as(Role.EDITOR, "/admin/forum"),
                as(Role.EDITOR, "/admin/forum/new"),
                as(Role.EDITOR, "/admin/forum/2020"),
                as(Role.EDITOR, "/admin/forum/2020/facts"),
                as(Role.EDITOR, "/admin/forum/2020/dates"),
                as(Role.EDITOR, "/admin/forum/2020/figures"),
                agenda("/admin/forum/{year}/agenda", ""),
                agenda("/admin/forum/{year}/agenda/setting", "/setting"),
                agenda("/admin/forum/{year}/agenda/rooms/{number}", "/rooms/1"),
                agenda("/admin/forum/{year}/agenda/tracks/{number}", "/tracks/0"),
                agenda("/admin/forum/{year}/agenda/sessions/{number}", "/sessions/101"),
                agenda("/admin/forum/{year}/agenda/sessions/{number}/place", "/sessions/101/place"),
                agenda("/admin/forum/{year}/agenda/sessions/{number}/cancellation", "/sessions/101/cancellation"),
                agenda("/admin/forum/{year}/agenda/releases", "/releases"),
                new PageType(
                        "/admin/forum/{year}/agenda/releases/{number}/letters",
                        () -> agendas.released(AGENDA + 1) + "/releases/1/letters",
                        Role.EDITOR),
                released("/forum/{year}/agenda", "/agenda"),
                released("/forum/{year}/agenda, as a grid", "/agenda?view=grid"),
                released("/forum/{year}/agenda, all days", "/agenda?day=all&sdg=9"),
                released("/forum/{year}/agenda/releases", "/agenda/releases"),
                released("/forum/{year}/agenda/releases/{number}", "/agenda/releases/1"),
                released("/forum/{year}/sessions/{number}", "/sessions/101"),
                open("/forum/2012/agenda"),
                as(Role.EDITOR, "/admin/consultations"),
                as(Role.EDITOR, "/admin/consultations/new"),
                as(Role.EDITOR, "/admin/consultations/forum-2017"),
                as(Role.ADMINISTRATOR, "/admin/consultations/forum-2018"),
                as(Role.EDITOR, "/admin/consultations/forum-2018/words"),
                as(Role.ADMINISTRATOR, "/admin/consultations/forum-2018/removal"),
                new PageType(
                        "/admin/consultations/{slug}/removal",
                        () -> "/admin" + held.forum(CALLING + 2) + "/removal",
                        Role.ADMINISTRATOR),
                as(Role.EDITOR, "/admin/consultations/forum-2018/facilitators"),
                as(Role.EDITOR, "/admin/consultations/forum-2018/facilitators/communities/new"),
                as(Role.EDITOR, "/admin/consultations/forum-2018/facilitators/communities/civil-society"),
                new PageType(
                        "/admin/consultations/{slug}/facilitators",
                        () -> "/admin" + calling().path(),
                        Role.EDITOR),
                new PageType("/admin/consultations/{slug}/facilitators/nominees/{id}", this::aFacilitator, Role.EDITOR),
                new PageType("/admin/consultations/{slug}/committee", () -> judging("/committee"), Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/committee/members",
                        () -> judging("/committee/members"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/committee/criteria/{kind}",
                        () -> judging("/committee/criteria/STAND"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/committee/criteria/{kind}/new",
                        () -> judging("/committee/criteria/STAND/new"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/committee/criteria/{kind}/{number}",
                        () -> judging("/committee/criteria/WORKSHOP/1"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/committee/requests/{id}",
                        () -> judging("/committee/requests/{id}"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/committee/requests/{id}/decision",
                        () -> judging("/committee/requests/{id}/decision"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/committee/requests/{id}/letter",
                        () -> judging("/committee/requests/{id}/letter"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/committee/letters",
                        () -> judging("/committee/letters"),
                        Role.EDITOR),
                new PageType("/admin/forum/{year}/registrations", () -> registrations(""), Role.EDITOR),
                new PageType("/admin/forum/{year}/registrations/terms", () -> registrations("/terms"), Role.EDITOR),
                new PageType(
                        "/admin/forum/{year}/registrations/statistics",
                        () -> registrations("/statistics"),
                        Role.EDITOR),
                new PageType(
                        "/admin/forum/{year}/registrations/check-in", () -> registrations("/check-in"), Role.EDITOR),
                new PageType(
                        "/admin/forum/{year}/registrations/{id}",
                        () -> registrations("/" + registered.id(2956, aParticipant())),
                        Role.EDITOR),
                new PageType("/admin/forum/{year}/sessions", () -> sessions(""), Role.EDITOR),
                new PageType("/admin/forum/{year}/sessions/{number}", () -> sessions("/1"), Role.EDITOR),
                as(Role.EDITOR, "/admin/consultations/forum-2018/phases/new"),
                as(Role.EDITOR, "/admin/consultations/forum-2018/phases/contributions"),
                as(Role.EDITOR, "/admin/consultations/forum-2018/phases/opening/meeting"),
                as(Role.EDITOR, "/admin/consultations/forum-2017/reviews/new"),
                new PageType(
                        "/admin/consultations/{slug}/reviews/{id}",
                        () -> "/admin" + ofConsultation("review"),
                        Role.EDITOR),
                as(Role.EDITOR, "/admin/prizes"),
                as(Role.EDITOR, "/admin/prizes/2018/projects"),
                new PageType("/admin/prizes/{year}/projects/{id}", this::aProject, Role.EDITOR),
                new PageType(
                        "/admin/prizes/{year}/projects/{id}/amendment", () -> aProject() + "/amendment", Role.EDITOR),
                as(Role.ADMINISTRATOR, "/admin/prizes/2018"),
                new PageType("/admin/prizes/{year}/experts", this::aGroup, Role.EDITOR),
                new PageType(
                        "/admin/prizes/{year}/projects/{project}/discussion",
                        () -> aProject() + "/discussion",
                        Role.EDITOR),
                new PageType("/admin/prizes/{year}/criteria", () -> criteria(""), Role.EDITOR),
                new PageType("/admin/prizes/{year}/criteria/{number}", () -> criteria("/1"), Role.EDITOR),
                new PageType("/admin/prizes/{year}/criteria/new", () -> criteria("/new"), Role.EDITOR),
                new PageType("/admin/prizes/{year}/comments", this::comments, Role.EDITOR),
                new PageType("/admin/prizes/{year}/nominees", () -> nominees(""), Role.EDITOR),
                new PageType("/admin/prizes/{year}/nominees/{category}", () -> nominees("/3"), Role.EDITOR),
                new PageType("/admin/prizes/{year}/nominees/letters", () -> nominees("/letters"), Role.EDITOR),
                new PageType("/admin/prizes/{year}/winners", () -> winners("/winners"), Role.EDITOR),
                new PageType("/admin/prizes/{year}/winners/{category}", () -> winners("/winners/1"), Role.EDITOR),
                new PageType("/admin/prizes/{year}/winners/release", () -> winners("/winners/release"), Role.EDITOR),
                new PageType("/admin/prizes/{year}/winners/letters", () -> winners("/winners/letters"), Role.EDITOR),
                new PageType("/admin/prizes/{year}/special-prizes/new", this::aNewPrize, Role.EDITOR),
                new PageType("/admin/prizes/{year}/special-prizes/{prize}", this::aSpecialPrize, Role.EDITOR),
                new PageType(
                        "/admin/prizes/{year}/special-prizes/{prize}/choice",
                        () -> aSpecialPrize() + "/choice",
                        Role.EDITOR),
                new PageType("/admin/prizes/{year}/stories", () -> staffStories(""), Role.EDITOR),
                new PageType("/admin/prizes/{year}/stories/letters", () -> staffStories("/letters"), Role.EDITOR),
                new PageType(
                        "/admin/prizes/{year}/stories/publication", () -> staffStories("/publication"), Role.EDITOR),
                new PageType("/admin/prizes/{year}/stories/{id}", () -> staffStories("/{id}"), Role.EDITOR),
                new PageType("/admin/prizes/{year}/entries", () -> "/admin" + aContest() + "/entries", Role.EDITOR),
                new PageType("/admin/consultations/{slug}/questionnaire", () -> questions(""), Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/questionnaire/preview", () -> questions("/preview"), Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/questionnaire/versions/{number}",
                        () -> questions("/versions/1"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/questionnaire/answers/files",
                        () -> questions("/answers/files"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/questionnaire/items/new/{kind}",
                        () -> questions("/items/new/TEXT?under=all"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/questionnaire/items/{path}",
                        () -> questions("/items/rows"),
                        Role.EDITOR),
                new PageType("/admin/consultations/{slug}/brief", () -> aBrief("/admin"), Role.EDITOR),
                new PageType("/admin/consultations/{slug}/meetings/{meeting}/notes", () -> noted(""), Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/meetings/{meeting}/notes/new", () -> noted("/new"), Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/meetings/{meeting}/notes/{id}", () -> noted("/{id}"), Role.EDITOR),
                new PageType("/admin/consultations/{slug}/themes", () -> staffFate("/themes"), Role.EDITOR),
                new PageType("/admin/consultations/{slug}/themes/new", () -> staffFate("/themes/new"), Role.EDITOR),
                new PageType("/admin/consultations/{slug}/themes/{id}", () -> staffFate("/themes/{id}"), Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/themes/{id}/answer",
                        () -> staffFate("/themes/{id}/answer"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/contributions", () -> staffFate("/contributions"), Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/contributions/{number}",
                        () -> staffFate("/contributions/1"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/contributions/{number}/fate",
                        () -> staffFate("/contributions/1/fate"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/contributions/{number}/themes",
                        () -> staffFate("/contributions/1/themes"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/contributions/{number}/hiding",
                        () -> staffFate("/contributions/1/hiding"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/contributions/{number}/questions",
                        () -> staffFate("/contributions/1/questions"),
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/contributions/{number}/translations/{language}",
                        () -> "/admin" + written.get().page() + "/translations/fr",
                        Role.EDITOR),
                new PageType(
                        "/admin/consultations/{slug}/contributions/{number}/merger",
                        () -> staffFate("/contributions/1/merger"),
                        Role.EDITOR),
                as(Role.ADMINISTRATOR, "/admin/record"),
                as(Role.EDITOR, "/admin/approvals"),
                new PageType("/admin/approvals/{id}", this::anApproval, Role.EDITOR),
                new PageType("/admin/prizes/{year}/vote", () -> staffVote(""), Role.EDITOR),
                new PageType("/admin/prizes/{year}/vote/clusters/new", () -> staffVote("/clusters/new"), Role.EDITOR),
                new PageType("/admin/prizes/{year}/vote/signals", () -> staffVote("/signals"), Role.EDITOR),
                new PageType("/admin/prizes/signals/{id}", this::aSignal, Role.EDITOR),
                new PageType("/admin/prizes/{year}/vote/appeals", () -> staffVote("/appeals"), Role.EDITOR),
                new PageType("/admin/prizes/appeals/{id}", this::anAppeal, Role.EDITOR),
                as(Role.ADMINISTRATOR, "/admin/phases"),
                as(Role.ADMINISTRATOR, "/admin/phases/new"),
                as(Role.ADMINISTRATOR, "/admin/accounts"),
                as(Role.ADMINISTRATOR, "/admin/import"),
                as(Role.EDITOR, "/admin/stocktaking/gaps"),
                as(Role.EDITOR, "/admin/stocktaking/gaps?since=2010&most=1&region=AFRICA"),
                as(Role.EDITOR, "/admin/stocktaking/reports"),
                as(Role.EDITOR, "/admin/stocktaking/reports/new"),
                new PageType("/admin/stocktaking/reports/{id}", samples::deskPath, Role.EDITOR),
                new PageType("/admin/stocktaking/reports/{id}/plan", () -> samples.deskPath() + "/plan", Role.EDITOR),
                new PageType(
                        "/admin/stocktaking/reports/{id}/introduction",
                        () -> samples.deskPath() + "/introduction",
                        Role.EDITOR),
                new PageType("/admin/stocktaking/reports/{id}/sections/{line}", samples::sectionDeskPath, Role.EDITOR),
                new PageType("/admin/stocktaking/reports/{id}, published", samples::publishedDeskPath, Role.EDITOR),
                new PageType(
                        "/admin/stocktaking/reports/{id}/withdrawal",
                        () -> samples.publishedDeskPath() + "/withdrawal",
                        Role.EDITOR),
                as(Role.ADMINISTRATOR, "/admin/organisations"),
                new PageType("/admin/organisations/requests/{id}", this::aRequest, Role.ADMINISTRATOR),
                new PageType("/admin/stocktaking/takeovers/{id}", this::aTakeover, Role.ADMINISTRATOR),
                new PageType(
                        "/admin/stocktaking/entries/{id}/questions",
                        () -> aWaitingEntry() + "/questions",
                        Role.ADMINISTRATOR),
                as(Role.ADMINISTRATOR, "/admin/letters"),
                as(Role.ADMINISTRATOR, "/admin/search"),
                as(Role.ADMINISTRATOR, "/admin/matrix"));
    }

    /** A call with somebody who is published. */
    private CallingCommunities.Call calling() {
        if (call == null) {
            call = calls.open(CALLING);
            facilitator = calls.agreeing(call, "Ada of the coast");
            calls.session(facilitator, true);
        }
        return call;
    }

    private String aFacilitator() {
        return "/admin" + calling().path() + "/nominees/" + calls.candidate(String.valueOf(facilitator));
    }

    private String aConsent() {
        var other = calls.open(CALLING + 1);
        String email = calls.putForward(other, "Bea of the hills");
        calls.handIn(other, email);
        return calls.link(email);
    }

    private String asking(String page) {
        consultations.ask(ASKING, AskingConsultations.everyType());
        return "/consultations/" + AskingConsultations.slug(ASKING) + page;
    }

    private String official() {
        consultations.ask(ASKING + 2, OfficialQuestions.all());
        return "/consultations/" + AskingConsultations.slug(ASKING + 2) + "/contribute";
    }

    /** Somebody whose answers are whole and not sent. */
    private AccountId unsent() {
        return unsent.get();
    }

    /** Somebody who sent a contribution. */
    private AccountId contributor() {
        return contributor.get();
    }

    private AccountId answering() {
        asking("");
        AccountId person = people.person("A contributor");
        contributors.answer(person, AskingConsultations.slug(ASKING));
        return person;
    }

    private AccountId sending() {
        AccountId person = answering();
        contributors.send(person, AskingConsultations.slug(ASKING), "A contribution", false);
        return person;
    }

    /** Somebody who asks for one of each, not sent. */
    private AccountId organizer() {
        return organizer.get();
    }

    private AccountId planning() {
        AccountId person = people.person("An organizer");
        String slug = rooms.open(REQUESTING);
        asked.put("", AskingForRooms.list(slug));
        asked.put("WORKSHOP", rooms.ask(person, slug, AskingForRooms.workshop("A workshop", AskingForRooms.address())));
        asked.put("check", Contributors.form(slug) + "/check");
        asked.put("STAND", rooms.ask(person, slug, AskingForRooms.stand("A stand")));
        asked.put("PARTNERSHIP", rooms.begin(person, slug, "PARTNERSHIP") + "?check=true");
        return person;
    }

    /** A request that somebody judged and that is decided, its letter waiting. */
    private String judged(String page) {
        if (judgedPath == null) {
            judgedPath = judges.begin(JUDGED);
            judgedRequest = judges.ask(judgedPath, people.person("Who asks"), "A workshop to judge", false);
            judge = judges.member(judgedPath);
            judges.accepted(judgedPath);
            assertThat(judges.decide(people.holding(Role.EDITOR), judgedPath, judgedRequest, "WAITING", "Wait", 0))
                    .hasStatus3xxRedirection();
        }
        return judgedPath + page.replace("{id}", String.valueOf(judgedRequest));
    }

    private String judging(String page) {
        return "/admin" + judged(page);
    }

    private AccountId judge() {
        judged("");
        return Objects.requireNonNull(judge);
    }

    private PageType agenda(String type, String page) {
        return new PageType(type, () -> agendas.built(AGENDA) + page, Role.EDITOR);
    }

    private PageType released(String type, String page) {
        return new PageType(
                type,
                () -> {
                    agendas.released(AGENDA + 1);
                    return "/forum/" + (AGENDA + 1) + page;
                },
                null);
    }

    private String sessions(String page) {
        judged("");
        return "/admin/forum/" + JUDGED + "/sessions" + page;
    }

    private String asksFor(String kind) {
        organizer();
        return String.valueOf(asked.get(kind));
    }

    /** Somebody who sent a contribution with a workshop and a stand. */
    private AccountId host() {
        return host.get();
    }

    private AccountId sendingRequests() {
        AccountId person = people.person("Who names a speaker");
        String slug = rooms.open(REQUESTING);
        String email = AskingForRooms.address();
        contributors.answer(person, slug);
        rooms.ask(person, slug, AskingForRooms.workshop("A workshop with a speaker", email));
        rooms.ask(person, slug, AskingForRooms.stand("A stand beside it"));
        rooms.ask(person, slug, AskingForRooms.partnership("A partnership for it"));
        assertThat(rooms.send(person, slug, "A contribution with a workshop", false))
                .hasStatus3xxRedirection();
        asked.put("speaker", AskingForRooms.link(email));
        return person;
    }

    private String hosts(String page) {
        host();
        return "/consultations/" + AskingConsultations.slug(REQUESTING) + page;
    }

    private int hosted() {
        return database.sql("SELECT number FROM consultation.contribution WHERE person = ?")
                .param(host().value())
                .query(Integer.class)
                .single();
    }

    private String aSpeaker() {
        host();
        return String.valueOf(asked.get("speaker"));
    }

    private String over() {
        consultations.ask("sending-pages-over", AskingConsultations.everyType());
        consultations.call("sending-pages-over", Instant.EPOCH, Instant.parse("2017-12-23T22:00:00Z"), "REFUSED");
        return "/consultations/sending-pages-over/contribute";
    }

    private String notAsking() {
        consultations.begin(ASKING + 1);
        return "/consultations/" + AskingConsultations.slug(ASKING + 1) + "/contribute";
    }

    private String questions(String page) {
        return "/admin" + asking("/questionnaire") + page;
    }

    private String fate(String page) {
        if (fated == null) {
            fatesAuthor = people.person("Contributor of a page");
            fated = fates.begin(FateConsultations.slug());
            fates.send(fated, fatesAuthor, "A contribution to look at", "What it answers", false);
            themed = fates.plant(fated);
        }
        return fated + page.replace("{id}", String.valueOf(themed));
    }

    /** The consultation with formal inputs, notes and a brief. */
    private static final int BRIEF = 2799;

    private String aReviewsInput() {
        if (handedIn == null) {
            briefs.open(BRIEF);
            String review = briefs.review(BRIEF, "A review to look at", null);
            AccountId editor = people.holding(Role.EDITOR);
            briefs.handIn(editor, review, "An input to look at", "# What we want\n\nMore **bridges**");
            briefs.document(editor, review, "The outcome", "Words");
            handedIn = review + "/input";
        }
        return handedIn;
    }

    private String aFormalInput() {
        aReviewsInput();
        return "/consultations/forum-" + BRIEF + "/contributions/1";
    }

    private String aBrief(String area) {
        aReviewsInput();
        String path = "/consultations/forum-" + BRIEF;
        if (!briefed) {
            briefs.publish(people.holding(Role.EDITOR), path, "# Thanks\n\nIt was good", null);
            briefed = true;
        }
        return area + path + "/brief";
    }

    private String aNote() {
        aReviewsInput();
        return briefs.asked(people.holding(Role.EDITOR), BRIEF, "A note to answer");
    }

    private String noted(String page) {
        aReviewsInput();
        AccountId editor = people.holding(Role.EDITOR);
        String notes = briefs.meeting(BRIEF);
        String note = briefs.write(
                editor, notes, "Ada", UUID.randomUUID() + "@example.org", "A note to look at", "What Ada said");
        return page.equals("/{id}") ? note : notes + page;
    }

    private String aTranslation() {
        database.sql("INSERT INTO consultation.translation"
                        + " (contribution, process, language, number, sent_at, title, texts, at, by)"
                        + " SELECT id, process, 'ar', 1, sent_at - interval '1 hour', 'عنوان مترجم', '{}', now(), person"
                        + " FROM consultation.contribution WHERE person = ? ON CONFLICT DO NOTHING")
                .param(written.get().author().value())
                .update();
        return written.get().page();
    }

    private AccountId aContributor() {
        fate("");
        return Objects.requireNonNull(fatesAuthor);
    }

    private String staffFate(String page) {
        return "/admin" + fate(page);
    }

    private String aContest() {
        contests.begin(CONTEST, true);
        return "/prizes/" + CONTEST;
    }

    private String aProject() {
        AccountId person = people.person("Submitter of a page");
        UUID id = UUID.randomUUID();
        String form = aContest() + "/submit/" + id;
        var fields = RunningContests.whole("A project to look at " + id, "Page Institute " + id, 3);
        assertThat(owners.post(mvc, person, form, fields)).hasStatus3xxRedirection();
        assertThat(owners.post(mvc, person, form + "/check", Map.of("consent", "true")))
                .hasStatus3xxRedirection();
        return "/admin/prizes/" + CONTEST + "/projects/" + id;
    }

    private AccountId anExpert() {
        if (expert == null) {
            expert = people.holding(Role.EXPERT);
        }
        return expert;
    }

    private String reviews() {
        aReview();
        return "/prizes/" + CONTEST + "/reviews";
    }

    private String aGroup() {
        aReview();
        return "/admin/prizes/" + CONTEST + "/experts";
    }

    private String criteria(String page) {
        aContest();
        return "/admin/prizes/" + CONTEST + "/criteria" + page;
    }

    /** With a comment that waits. */
    private String comments() {
        String review = aReview();
        var id = ProjectId.of(review.substring(review.lastIndexOf('/') + 1));
        experts.handIn(id, anExpert(), "More schools, please");
        return "/admin/prizes/" + CONTEST + "/comments";
    }

    /** A project that the expert is asked to read. */
    private String aReview() {
        String project = aProject();
        var id = ProjectId.of(project.substring(project.lastIndexOf('/') + 1));
        experts.join(CONTEST, anExpert());
        experts.ask(CONTEST, id, anExpert());
        return "/prizes/" + CONTEST + "/reviews/" + id;
    }

    private AccountId aNominee() {
        if (nominee == null) {
            nominee = people.person("Submitter of a nominee");
        }
        return nominee;
    }

    private String aKit() {
        ProjectId id = projects.nominee(PUBLIC, 1, aNominee());
        projects.publish(PUBLIC);
        return "/prizes/mine/" + id + "/kit";
    }

    private String aStory(String page) {
        ProjectId id = champions.champion(PUBLIC, aNominee());
        champions.call(PUBLIC, true);
        champions.write(id, aNominee());
        return "/prizes/mine/" + id + "/story" + page;
    }

    /** Stories are published once and for ever. */
    private String aBook() {
        if (published == null) {
            String story = aStory("");
            String id = story.substring("/prizes/mine/".length(), story.lastIndexOf('/'));
            database.sql("UPDATE prizes.story SET state = 'ACCEPTED', received_at = now(), consented_at = now()"
                            + " WHERE project = ?::uuid")
                    .param(id)
                    .update();
            String address = "/admin/prizes/" + PUBLIC + "/stories/publication";
            assertThat(owners.post(mvc, people.holding(Role.EDITOR), address, Map.of("seen", "1")))
                    .hasStatus3xxRedirection();
            published = id;
        }
        return "/prizes/" + PUBLIC + "/stories";
    }

    private String staffStories(String page) {
        String story = aStory("");
        String id = story.substring("/prizes/mine/".length(), story.lastIndexOf('/'));
        database.sql("UPDATE prizes.story SET state = 'RECEIVED', received_at = now(), consented_at = now()"
                        + " WHERE project = ?::uuid")
                .param(id)
                .update();
        return "/admin/prizes/" + PUBLIC + "/stories" + page.replace("{id}", id);
    }

    private String nominees(String page) {
        aProject();
        return "/admin/prizes/" + CONTEST + "/nominees" + page;
    }

    private String aPhase() {
        return "/timeline/phases/"
                + database.sql("SELECT id FROM schedule.phase WHERE edition = '2018' ORDER BY key LIMIT 1")
                        .query(UUID.class)
                        .single();
    }

    /** The first meeting or review of a consultation of the archive. */
    private String ofConsultation(String what) {
        return database.sql("SELECT '/consultations/' || p.slug || '/%1$ss/' || t.id FROM consultation.%1$s t"
                                .formatted(what)
                        + " JOIN consultation.process p ON p.id = t.process WHERE t.source IS NOT NULL"
                        + " ORDER BY p.slug DESC, t.id LIMIT 1")
                .query(String.class)
                .single();
    }

    /** An entry that was returned with reasons and sent again. */
    private String aWaitingEntry() {
        AccountId owner = people.person("Owner of a page");
        UUID id = owners.draft(mvc, owner, "An entry to look at");
        owners.send(mvc, owner, id);
        String address = "/admin/stocktaking/entries/" + id;
        AccountId editor = people.holding(Role.EDITOR);
        var reasons = Map.of(
                "version", Owners.version(owners.page(mvc, editor, address)),
                "choice", "RETURN",
                "pins[0].reason", "UNCLEAR",
                "pins[0].words", "What is it?");
        assertThat(owners.post(mvc, editor, address + "/decision", reasons)).hasStatus3xxRedirection();
        owners.send(mvc, owner, id);
        return address;
    }

    /** A vote in which somebody voted. */
    private VotingContest.Running vote() {
        if (vote == null) {
            vote = votes.open(false, true, 4, 2, 0);
            votes.vote(vote, people.person("Page person"), vote.nominee(1, 0));
        }
        return vote;
    }

    /** A vote whose count is public. */
    private VotingContest.Running counted() {
        if (counted == null) {
            counted = votes.open(false, true, 4, 2, 0);
            votes.publish(counted);
        }
        return counted;
    }

    /** A contest with a winner, a champion that is none, and a special prize. */
    private VotingContest.Running released() {
        if (released == null) {
            released = votes.open(false, true, 4, 2, 0);
            votes.publish(released);
            winnings.choose(released, released.nominee(1, 0), "A reason");
            special = winnings.special(released, "A prize beside the categories");
            winnings.choose(released, released.nominee(2, 0), special, "A reason");
            winnings.release(released, Instant.now());
        }
        return released;
    }

    private String aCertificate() {
        byte[] code = new byte[16];
        new Random().nextBytes(code);
        VotingContest.Running contest = released();
        database.sql("INSERT INTO prizes.certificate (code, edition, category, project, winner, issued_at)"
                        + " VALUES (?, ?, 1, ?, true, clock_timestamp()) ON CONFLICT DO NOTHING")
                .params(code, contest.year(), contest.nominee(1, 0))
                .update();
        return "/certificates/"
                + Code.of(database.sql("SELECT code FROM prizes.certificate WHERE project = ?")
                        .param(contest.nominee(1, 0))
                        .query((row, number) -> row.getBytes("code"))
                        .single());
    }

    private String winners(String page) {
        return "/admin" + released().path() + page;
    }

    private String aNewPrize() {
        return "/admin" + counted().path() + "/special-prizes/new";
    }

    private String aSpecialPrize() {
        String page = winners("/special-prizes/");
        return page + special;
    }

    private DoubtedBallots.Begun worked() {
        if (worked == null) {
            worked = ballots.waiting("WORK", null);
        }
        return worked;
    }

    private DoubtedBallots.Begun mailed() {
        if (mailed == null) {
            mailed = ballots.waiting("MAIL", null);
        }
        return mailed;
    }

    private String anOwnAppeal() {
        Secret secret = Secret.random();
        ballots.appeal(secret, null);
        return "/prizes/appeal?token=" + secret.text();
    }

    private String anAppeal() {
        return "/admin/prizes/appeals/" + ballots.appeal(Secret.random(), "We are a class of thirty.");
    }

    private String aSignal() {
        return "/admin/prizes/signals/" + ballots.signal(ballots.begun());
    }

    private String staffVote(String page) {
        return "/admin" + vote().path() + "/vote" + page;
    }

    private String anApproval() {
        var asked =
                approvals.ask("prizes-count", UUID.randomUUID().toString(), "A reason", people.person("Page person"));
        return "/admin/approvals/" + ((Approvals.Asking.Asked) asked).request();
    }

    private String aTickedQueue() {
        aWaitingEntry();
        return "/admin/queue?kind=entries&ticked=true";
    }

    private String aPreview() {
        String address = aWaitingEntry();
        return "/admin/stocktaking/publications/new?entry=" + address.substring(address.lastIndexOf('/') + 1) + ".0";
    }

    private String aBatch() {
        UUID batch = UUID.randomUUID();
        AccountId owner = people.person("Owner of a page");
        UUID id = owners.draft(mvc, owner, "An entry to look at");
        owners.send(mvc, owner, id);
        long version = database.sql("SELECT version FROM stocktaking.entry WHERE id = ?")
                .param(id)
                .query(Long.class)
                .single();
        var form = Map.of("batch", batch.toString(), "entry", id + "." + version);
        String here = "/admin/stocktaking/publications";
        assertThat(owners.post(mvc, people.holding(Role.EDITOR), here, form)).hasStatus3xxRedirection();
        return here + "/" + batch;
    }

    /** An entry that was changed. */
    private String aHistory() {
        AccountId owner = people.person("Owner of a page");
        UUID id = owners.published(mvc, owner, "An entry to look at");
        UUID revision = owners.revision(mvc, owner, id);
        changed(owner, revision);
        owners.decide(mvc, people.holding(Role.EDITOR), revision, Map.of("choice", "PUBLISH"));
        return "/stocktaking/entries/" + id + "/history";
    }

    private String aWaitingRevision() {
        AccountId owner = people.person("Owner of a page");
        UUID revision = owners.revision(mvc, owner, owners.published(mvc, owner, "An entry to look at"));
        changed(owner, revision);
        return "/admin/stocktaking/entries/" + revision;
    }

    private void changed(AccountId owner, UUID revision) {
        var activity = Map.of("title", "Another entry to look at", "kind", "PROGRAMME", "language", "en");
        owners.save(mvc, owner, revision, "activity", activity);
        owners.send(mvc, owner, revision);
    }

    /** An entry of the archive, which every portal has. */
    private String anEntry() {
        return "/stocktaking/entries/"
                + database.sql("SELECT id FROM stocktaking.entry WHERE state = 'PUBLISHED' AND owner IS NULL LIMIT 1")
                        .query(UUID.class)
                        .single();
    }

    private String anOrganisation() {
        return "/account/organisations/" + organisations.findOrRegister("Page Institute", null, "KE") + "/request";
    }

    private String aRequest() {
        OrganisationId organisation = organisations.findOrRegister("Page Institute", null, "KE");
        if (request == null) {
            person = people.person("Page person");
            request = ((Asking.Done) representatives.ask(organisation, person, "Officer")).representation();
        }
        return "/admin/organisations/requests/" + request;
    }

    private String registering(String path) {
        registered.open(2956, true, null);
        return path;
    }

    private AccountId aParticipant() {
        if (participant == null) {
            registering("");
            participant = people.person("A participant");
            registered.register(2956, participant, "A participant", Attendance.ON_SITE, true);
        }
        return participant;
    }

    private String registrations(String page) {
        aParticipant();
        return "/admin/forum/2956/registrations" + page;
    }

    private String aTakeover() {
        database.sql("""
            INSERT INTO stocktaking.takeover
                (id, version, entry, person, reason, state, requested_at, promised_by)
            SELECT :id, 0, id, :person, 'A reason', 'REQUESTED', now(), now() FROM stocktaking.entry
            WHERE state = 'PUBLISHED' AND owner IS NULL LIMIT 1
            ON CONFLICT DO NOTHING
            """)
                .param("id", takeover)
                .param("person", people.person("Page person").value())
                .update();
        return "/admin/stocktaking/takeovers/" + takeover;
    }

    @TestFactory
    Stream<DynamicTest> everyPageKeepsTheHouseRules() {
        return pages().filter(type -> type.name().contains(PART)).flatMap(this::checks);
    }

    private Stream<DynamicTest> checks(PageType type) {
        List<String> languages = ALL ? List.of("ar", "en", "es", "fr", "ru", "zh") : List.of("en", "ar");
        List<ColorScheme> themes = ALL ? List.of(ColorScheme.LIGHT, ColorScheme.DARK) : List.of(ColorScheme.LIGHT);
        return languages.stream()
                .flatMap(language -> themes.stream()
                        .map(theme -> DynamicTest.dynamicTest(
                                type.name() + " in " + language + ", "
                                        + theme.name().toLowerCase(Locale.ROOT),
                                () -> check(type, language, theme))));
    }

    private void check(PageType type, String language, ColorScheme theme) {
        page.context().clearCookies();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(theme));
        signIn(page.context(), type);
        HouseRules.check(page, "http://127.0.0.1:" + port + type.path().get(), language);
    }

    private AccountId reader(PageType type, Role role) {
        if (type.reader() != null) {
            return type.reader().get();
        }
        return type.scope() == null
                ? people.holding(role)
                : people.person("A reader of pages", new Grant(role, type.scope()));
    }

    private void signIn(BrowserContext context, PageType type) {
        if (type.role() != null) {
            AccountId reader = reader(type, type.role());
            context.addCookies(List.of(new Cookie("session", people.cookie(reader))
                    .setDomain("127.0.0.1")
                    .setPath("/")));
        }
    }
}

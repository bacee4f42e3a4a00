package org.wsis.stocktaking.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;
import org.wsis.account.Grant;
import org.wsis.account.Role;
import org.wsis.portal.account.People;
import org.wsis.portal.database.TestDatabase;
import org.wsis.reference.Language;
import org.wsis.stocktaking.report.freeze.FreezeNow;
import org.wsis.stocktaking.report.section.SectionDesk;
import org.wsis.stocktaking.report.section.SectionDone;

/** Reports for tests, each on a year of its own, which nobody else fills. */
@Component
public class ReportSamples {
    /** The Action Line of the sample's section. */
    public static final String LINE = "C7-hea";

    private static final AtomicInteger YEARS = new AtomicInteger(2106);

    private final ReportDesk desk;
    private final ReportLibrary library;
    private final SectionDesk sections;
    private final People people;
    private final FreezeNow freezing;
    private @Nullable ReportView published;

    ReportSamples(ReportDesk desk, ReportLibrary library, SectionDesk sections, People people, FreezeNow freezing) {
        this.desk = desk;
        this.library = library;
        this.sections = sections;
        this.people = people;
        this.freezing = freezing;
    }

    /** A year that no other test uses. */
    public int year() {
        return YEARS.getAndIncrement();
    }

    /** Published entries of many kinds, handed in during the year, and none of them among the newest. */
    public void entries(int year, int number) {
        execute("""
            INSERT INTO stocktaking.entry (id, version, number, state, created_at, changed_at, received_at, published_at,
                consented_at, year, title, kind, language, organisation_name, stakeholder_type, country, international,
                scope, contact_name, contact_email, contact_public, short_description, website, action_lines, sdgs)
            SELECT gen_random_uuid(), 0, nextval('stocktaking.entry_number'), 'PUBLISHED', now(), now(), at, '2000-01-01', at, %1$d,
                'Sample ' || lpad(i::text, 4, '0') || ' of %1$d',
                (ARRAY['PROJECT', 'PROGRAMME', 'TRAINING', 'TOOLKIT', NULL])[1 + i %% 5], 'en', 'Network ' || i %% 7,
                (ARRAY['GOVERNMENT', 'CIVIL_SOCIETY', 'ACADEMIA', NULL])[1 + i %% 4],
                (ARRAY['KE', 'FR', 'BR', 'JP', 'EG', 'KZ', NULL])[1 + i %% 7], i %% 14 = 6, 'NATIONAL',
                'Private Person', 'private.person@example.org', i %% 2 = 0, 'A text about sample ' || i,
                'https://example.org/' || i,
                CASE WHEN i %% 9 = 0 THEN '{}' ELSE (ARRAY['C1', 'C2', 'C7-hea', 'C11'])[1 + i %% 4 : 1 + i %% 3 + i %% 4] END,
                CASE WHEN i %% 8 = 0 THEN '{}' ELSE (ARRAY[3, 4, 9, 13, 17])[1 + i %% 5 : 2 + i %% 5] END
            FROM generate_series(1, %2$d) AS i,
            LATERAL (SELECT make_timestamptz(%1$d, 2, 1, 0, 0, 0, 'Europe/Zurich') + i * interval '1 hour' AS at) AS day
            """.formatted(year, number));
    }

    /** The whole year, everything. */
    public ReportPlan plan(int year, Language language, String title) {
        Period period = Period.ofDays(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31));
        String slug = "sample-" + year + "-" + language.code();
        return new ReportPlan(ReportKind.GLOBAL, slug, title, language, period, ReportScope.ALL);
    }

    /** A draft of the plan, with an introduction. */
    public ReportId draft(ReportPlan plan, String introduction) {
        AccountId editor = people.holding(Role.EDITOR);
        ReportId id = ((ReportDone.Done) desk.begin(plan, editor)).id();
        long version = library.find(id).orElseThrow().version();
        assertThat(desk.introduce(id, version, introduction, editor)).isInstanceOf(ReportDone.Done.class);
        return id;
    }

    /** Asks for the freezing; whoever calls this has it done or waits for the worker. */
    public ReportId freezing(ReportPlan plan, String introduction) {
        ReportId id = draft(plan, introduction);
        assertThat(desk.startFreezing(id, people.holding(Role.EDITOR))).isInstanceOf(ReportDone.Done.class);
        return id;
    }

    /** The same without an introduction. */
    public ReportId begun(ReportPlan plan) {
        return freezing(plan, "");
    }

    /** Asks for the section. */
    public void ask(ReportId id) {
        assertThat(sections.request(id, List.of(LINE), people.holding(Role.EDITOR)))
                .isEqualTo(SectionDone.DONE);
    }

    /** Asks for the section, and writes it as its facilitator. */
    public void write(ReportId id) {
        ask(id);
        Grant grant = new Grant(Role.FACILITATOR, LINE);
        var facilitator = new Actor(people.person("A facilitator", grant), Set.of(grant));
        assertThat(sections.write(id, LINE, 0, "What was done on **" + LINE + "**.", facilitator))
                .isEqualTo(SectionDone.DONE);
    }

    /** Freezes a draft. */
    public ReportId frozen(ReportId id) {
        assertThat(desk.startFreezing(id, people.holding(Role.EDITOR))).isInstanceOf(ReportDone.Done.class);
        freezing.on(id);
        Awaitility.await()
                .atMost(Duration.ofMinutes(2))
                .until(() -> library.find(id).orElseThrow().state() == ReportState.FROZEN);
        return id;
    }

    /** Removes the drafts: their sections wait in the queue, which the tests of others look at, too. */
    public static void tidy() {
        execute("DELETE FROM stocktaking.report WHERE state = 'DRAFT' AND slug LIKE 'sample-%'");
    }

    /** Publishes what is frozen. */
    public ReportView publish(ReportId id) {
        assertThat(desk.publish(id, people.holding(Role.EDITOR))).isInstanceOf(ReportDone.Done.class);
        return library.find(id).orElseThrow();
    }

    /** The page of a published report with every part; the same whenever asked. */
    public String publishedPath() {
        return published().path();
    }

    /** The page of a published report with so many entries. */
    public String publishedPath(int entries) {
        return publish(complete(written("With " + entries, entries))).path();
    }

    /** The same on the secretariat’s desk. */
    public String publishedDeskPath() {
        return published().id().desk();
    }

    /** The page that a withdrawn report leaves. */
    public String withdrawnPath() {
        ReportView report = publish(complete(written("Withdrawn")));
        assertThat(desk.withdraw(report.id(), "Two figures were swapped.", people.holding(Role.EDITOR)))
                .isInstanceOf(ReportDone.Done.class);
        return report.path();
    }

    /** A draft with a section on the secretariat’s desk. */
    public String deskPath() {
        return written("Draft").desk();
    }

    /** A section that waits to be read. */
    public String sectionDeskPath() {
        return deskPath() + "/sections/" + LINE;
    }

    /** A section that its facilitator may rewrite. */
    public String sectionPath() {
        return "/stocktaking/report-sections/" + written("Section") + "/" + LINE;
    }

    private synchronized ReportView published() {
        if (published == null) {
            published = publish(complete(written("Published")));
        }
        return published;
    }

    private ReportId written(String title) {
        return written(title, 60);
    }

    private ReportId written(String title, int number) {
        int year = year();
        entries(year, number);
        ReportId id =
                draft(plan(year, Language.ENGLISH, title + " " + year), "# Part\n\nWords and a [link](/stocktaking).");
        write(id);
        return id;
    }

    /** Takes the section in and freezes it. */
    private ReportId complete(ReportId id) {
        assertThat(sections.take(id, LINE, 1, people.holding(Role.EDITOR))).isEqualTo(SectionDone.DONE);
        return frozen(id);
    }

    /** As the owner of the database, who may do what the portal itself may not. */
    public static void execute(String statement) {
        try (Connection owner = TestDatabase.asOwner();
                var sql = owner.createStatement()) {
            sql.execute(statement);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

package org.wsis.stocktaking.report.section;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;
import org.wsis.account.Role;
import org.wsis.audit.AuditedAct;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportRules;
import org.wsis.stocktaking.report.ReportView;

/** Where staff ask for sections and take them in, and facilitators write those of their own Action Line. */
@Service
public class SectionDesk {
    private final Sections sections;
    private final ReportLibrary library;
    private final SectionLetters letters;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    SectionDesk(
            Sections sections,
            ReportLibrary library,
            SectionLetters letters,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.sections = sections;
        this.library = library;
        this.letters = letters;
        this.events = events;
        this.time = time;
    }

    /** Asks the facilitators of these lines, of those that were not asked yet. */
    @Transactional
    public SectionDone request(ReportId id, Collection<String> lines, AccountId by) {
        ReportView report = library.find(id).orElse(null);
        if (report == null || !ReportRules.mayChange(report.state())) {
            return report == null ? SectionDone.UNKNOWN : SectionDone.TOO_LATE;
        }
        Set<String> asked = sections.findByIdReport(id.value()).stream()
                .map(section -> section.id().line())
                .collect(Collectors.toSet());
        List<String> missing =
                lines.stream().filter(line -> !asked.contains(line)).distinct().toList();
        for (String line : missing) {
            note(sections.save(Section.requested(id, line, time.now())), by, "requested");
        }
        letters.requested(report, missing);
        return SectionDone.DONE;
    }

    /** Hands the text in. The actor must be the line's facilitator. */
    @Transactional
    public SectionDone write(ReportId id, String line, long seen, String markdown, Actor actor) {
        if (!actor.has(Role.FACILITATOR, line)) {
            return SectionDone.UNKNOWN;
        }
        return on(id, line, seen, Set.of(SectionState.REQUESTED, SectionState.WRITTEN), section -> {
            section.write(markdown, actor.account(), time.now());
            note(section, actor.account(), "written");
        });
    }

    /** Makes the text that was read a part of the report. */
    @Transactional
    public SectionDone take(ReportId id, String line, long seen, AccountId by) {
        return on(id, line, seen, Set.of(SectionState.WRITTEN), section -> {
            section.take(time.now());
            note(section, by, "taken");
        });
    }

    /** Asks for another text, and says why. */
    @Transactional
    public SectionDone ask(ReportId id, String line, long seen, String remark, AccountId by) {
        return on(id, line, seen, Set.of(SectionState.WRITTEN, SectionState.TAKEN), section -> {
            section.ask(remark, time.now());
            note(section, by, "asked");
            letters.asked(library.find(id).orElseThrow(), section.view(null), remark);
        });
    }

    private SectionDone on(ReportId id, String line, long seen, Set<SectionState> states, Consumer<Section> act) {
        Section section = sections.lock(new Section.Id(id.value(), line)).orElse(null);
        ReportView report = library.find(id).orElse(null);
        if (section == null || report == null) {
            return SectionDone.UNKNOWN;
        }
        if (!ReportRules.mayChange(report.state())
                || section.view(null).version() != seen
                || !states.contains(section.state())) {
            return SectionDone.TOO_LATE;
        }
        act.accept(section);
        return SectionDone.DONE;
    }

    private void note(Section section, AccountId by, String act) {
        events.publishEvent(new AuditedAct(
                by,
                time.now(),
                "stocktaking.section." + act,
                "stocktaking.report",
                section.id().report().toString(),
                Map.of("line", section.id().line())));
    }
}

package org.wsis.portal.data;

import static org.wsis.portal.data.Rows.row;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.export.PublicTable;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Planning;
import org.wsis.schedule.Timetable;

/** Every phase of every process, and the dates that phases had before. */
@Configuration(proxyBeanMethods = false)
class ScheduleTables {
    private final Planning planning;
    private final Timetable timetable;

    ScheduleTables(Planning planning, Timetable timetable) {
        this.planning = planning;
        this.timetable = timetable;
    }

    @Bean
    PublicTable phaseTable() {
        return new Rows(
                "phases",
                List.of(
                        "process",
                        "edition",
                        "phase",
                        "title",
                        "opensAt",
                        "closesAt",
                        "announcedStart",
                        "announcedEnd",
                        "announcedHour",
                        "announcedAs"),
                () -> phases().map(ScheduleTables::phase).toList());
    }

    @Bean
    PublicTable amendmentTable() {
        return new Rows(
                "phase-amendments",
                List.of("process", "edition", "phase", "formerStart", "formerEnd", "amendedAt", "reason"),
                () -> phases().flatMap(ScheduleTables::amendments).toList());
    }

    private Stream<PhaseView> phases() {
        return planning.editions().stream()
                .flatMap(edition -> timetable.phases(edition.process(), edition.edition()).stream());
    }

    private static List<@Nullable Object> phase(PhaseView phase) {
        return row(
                phase.process(),
                phase.edition(),
                phase.key(),
                phase.title(),
                text(phase.opensAt()),
                text(phase.closesAt()),
                text(phase.announcedStart()),
                text(phase.announcedEnd()),
                text(phase.announcedHour()),
                phase.announcedAs());
    }

    private static Stream<List<@Nullable Object>> amendments(PhaseView phase) {
        return phase.amendments().stream()
                .map(former -> row(
                        phase.process(),
                        phase.edition(),
                        phase.key(),
                        text(former.start()),
                        text(former.end()),
                        text(former.amendedAt()),
                        former.reason()));
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

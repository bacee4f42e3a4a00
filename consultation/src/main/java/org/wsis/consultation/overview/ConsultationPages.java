package org.wsis.consultation.overview;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.brief.Briefs;
import org.wsis.consultation.call.Call;
import org.wsis.consultation.call.Calls;
import org.wsis.consultation.fate.Share;
import org.wsis.consultation.fate.Shares;
import org.wsis.consultation.meeting.Meetings;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.ConsultationPhases;
import org.wsis.consultation.review.Reviews;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Timetable;

/** Gathers what the pages of consultations show, in as many statements for many as for one. */
@Component
class ConsultationPages {
    private final Consultations consultations;
    private final ConsultationPhases phases;
    private final Meetings meetings;
    private final Reviews reviews;
    private final Shares shares;
    private final Briefs briefs;
    private final Timetable timetable;
    private final Clock clock;

    ConsultationPages(
            Consultations consultations,
            ConsultationPhases phases,
            Meetings meetings,
            Reviews reviews,
            Shares shares,
            Briefs briefs,
            Timetable timetable,
            Clock clock) {
        this.consultations = consultations;
        this.phases = phases;
        this.meetings = meetings;
        this.reviews = reviews;
        this.shares = shares;
        this.briefs = briefs;
        this.timetable = timetable;
        this.clock = clock;
    }

    private record Edition(String process, String edition) {}

    /** All, under way and past ones the latest first, those to come the earliest. */
    ConsultationList list(Locale locale) {
        List<ConsultationLine> lines = lines(locale);
        Comparator<ConsultationLine> byFirst = by(ConsultationLine::first)
                .thenComparing(line -> line.consultation().slug());
        return new ConsultationList(
                of(lines, Progress.RUNNING, byFirst.reversed()),
                of(lines, Progress.COMING, byFirst),
                of(lines, Progress.PAST, byFirst.reversed()));
    }

    /** All, as staff see them. */
    List<ConsultationLine> lines(Locale locale) {
        Instant now = clock.instant();
        List<ConsultationView> all = consultations.all();
        Map<Edition, List<PhaseView>> dates =
                timetable.of(all.stream().map(ConsultationView::phaseProcess).collect(Collectors.toSet())).stream()
                        .collect(Collectors.groupingBy(phase -> new Edition(phase.process(), phase.edition())));
        Map<ConsultationId, Share> answered = shares.all();
        return all.stream()
                .map(one -> line(
                        one,
                        answered.getOrDefault(one.id(), Share.NONE),
                        dates.getOrDefault(new Edition(one.phaseProcess(), one.phaseEdition()), List.of()),
                        now,
                        locale))
                .toList();
    }

    private static List<ConsultationLine> of(
            List<ConsultationLine> lines, Progress progress, Comparator<ConsultationLine> order) {
        return lines.stream()
                .filter(line -> line.progress() == progress)
                .sorted(order)
                .toList();
    }

    private static Comparator<ConsultationLine> by(Function<ConsultationLine, @Nullable LocalDate> day) {
        return Comparator.comparing(line -> Objects.requireNonNullElse(day.apply(line), LocalDate.MAX));
    }

    private static ConsultationLine line(
            ConsultationView consultation, Share share, List<PhaseView> dates, Instant now, Locale locale) {
        return new ConsultationLine(
                consultation,
                consultation.words(locale).title(),
                consultation.languageFor(locale),
                ProgressRules.of(dates, now),
                ProgressRules.open(dates, now),
                ProgressRules.next(dates, now).orElse(null),
                days(dates).min(Comparator.naturalOrder()).orElse(null),
                days(dates).max(Comparator.naturalOrder()).orElse(null),
                share);
    }

    private static Stream<LocalDate> days(List<PhaseView> dates) {
        return dates.stream()
                .flatMap(phase -> Stream.of(phase.announcedStart(), phase.announcedEnd()))
                .filter(Objects::nonNull);
    }

    /** Everything about one. */
    Optional<ConsultationPage> page(String slug, Locale locale) {
        return consultations.find(slug).map(consultation -> page(consultation, locale));
    }

    private ConsultationPage page(ConsultationView consultation, Locale locale) {
        List<ConsultationPhase> its = phases.of(consultation);
        Instant now = clock.instant();
        Call call = Calls.among(its, now).orElse(null);
        return new ConsultationPage(
                consultation,
                consultation.words(locale).title(),
                consultation.words(locale).about(),
                consultation.languageFor(locale),
                its,
                meetings.of(consultation.id()),
                reviews.of(consultation.id()),
                call,
                call != null && call.at(now).takes(),
                shares.of(consultation.id()),
                briefs.isPublished(consultation.id()));
    }
}

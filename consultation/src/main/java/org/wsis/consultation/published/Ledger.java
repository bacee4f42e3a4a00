package org.wsis.consultation.published;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.coauthor.Credited;
import org.wsis.consultation.coauthor.Credits;
import org.wsis.consultation.fate.FateEvent;
import org.wsis.consultation.fate.Fates;
import org.wsis.consultation.question.Shown;
import org.wsis.consultation.said.Mailboxes;
import org.wsis.web.Column;
import org.wsis.web.ListFile;

/** What became of all contributions that everybody may read, as a table. */
@Component
class Ledger {
    private static final List<Column<Line>> COLUMNS = List.of(
            Column.of("consultation.fate.number", line -> line.event().number()),
            Column.of(
                    "consultation.fate.title",
                    line -> Mailboxes.without(line.event().title())),
            Column.of("consultation.sending.source.FORMAL", line -> line.event().formalInputOf()),
            Column.of("consultation.coauthor.list", Line::coauthors),
            Column.said("consultation.fate.what", line -> line.event().kind().key()),
            Column.of("consultation.fate.when", line -> line.event().at()),
            new Column<>(
                    "consultation.fate.theme",
                    (line, reader) -> text(line.event().inTheme(reader.locale()))),
            Column.of("consultation.fate.other", line -> line.event().other()),
            new Column<>(
                    "consultation.fate.words",
                    (line, reader) -> text(line.event().said(reader.locale()))));

    private final Fates fates;
    private final Credits credits;

    Ledger(Fates fates, Credits credits) {
        this.fates = fates;
        this.credits = credits;
    }

    /**
     * An event, and the co-authors of the contribution that it is about.
     *
     * @param coauthors all in one line, or null
     */
    record Line(FateEvent event, @Nullable String coauthors) {}

    ListFile<Line> of(ConsultationView consultation) {
        return new ListFile<>(
                "wsis-fates-" + consultation.slug(), COLUMNS, (page, size) -> lines(consultation, page, size));
    }

    private List<Line> lines(ConsultationView consultation, int page, int size) {
        List<FateEvent> events = fates.shown(consultation.id(), page, size);
        Map<Integer, List<Credited>> credited = credits.of(
                consultation.id(),
                events.stream().map(FateEvent::number).distinct().toList());
        return events.stream()
                .map(event -> new Line(event, joined(credited.getOrDefault(event.number(), List.of()))))
                .toList();
    }

    private static @Nullable String joined(List<Credited> coauthors) {
        return coauthors.isEmpty()
                ? null
                : coauthors.stream().map(Credited::line).collect(Collectors.joining("; "));
    }

    private static @Nullable String text(@Nullable Shown shown) {
        return shown == null ? null : shown.text();
    }
}

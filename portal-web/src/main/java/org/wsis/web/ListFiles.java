package org.wsis.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.audit.AuditedAct;
import org.wsis.export.ExportFormat;
import org.wsis.export.RowWriter;
import org.wsis.schedule.GenevaTime;

/**
 * Answers with a list as a table for spreadsheets, with headings in the reader's language and cells that compute nothing. The list
 * is read as it is at one moment, in parts, into a file of its own that is sent when it is whole: no slow reader holds a
 * connection to the database, and half a list is never taken for a whole one.
 */
@Component
public class ListFiles {
    private static final Set<ExportFormat> OFFERED = EnumSet.of(ExportFormat.CSV, ExportFormat.XLSX);
    private static final int AT_A_TIME = 500;
    private static final int MOST_SECONDS = 300;

    private final MessageSource messages;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate moment;
    private final Clock clock;

    ListFiles(
            MessageSource messages,
            ApplicationEventPublisher events,
            PlatformTransactionManager transactions,
            Clock clock) {
        this.messages = messages;
        this.events = events;
        this.clock = clock;
        this.moment = new TransactionTemplate(transactions);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
        moment.setTimeout(MOST_SECONDS);
    }

    /**
     * Sends a list that says nothing about people.
     *
     * @param ending {@code csv} or {@code xlsx}; of another there is no such page
     */
    public <T> void send(ListFile<T> list, String ending, Locale locale, HttpServletResponse response)
            throws IOException {
        send(list, ending, locale, null, response);
    }

    /** Sends a list with people's data; that it leaves stands in the record, with who took it and how many rows. */
    public <T> void sendRecorded(
            ListFile<T> list, String ending, Locale locale, Actor actor, HttpServletResponse response)
            throws IOException {
        send(list, ending, locale, actor, response);
    }

    private <T> void send(
            ListFile<T> list, String ending, Locale locale, @Nullable Actor actor, HttpServletResponse response)
            throws IOException {
        ExportFormat format = ExportFormat.of(ending)
                .filter(OFFERED::contains)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Path whole = Files.createTempFile("list", "." + ending);
        try {
            moment.executeWithoutResult(status -> {
                long rows = write(list, format, locale, whole);
                if (actor != null) {
                    record(list, format, rows, actor);
                }
            });
            describe(list.name() + "-" + GenevaTime.dayOf(clock.instant()) + "." + ending, format, response);
            response.setContentLengthLong(Files.size(whole));
            Files.copy(whole, response.getOutputStream());
        } finally {
            Files.delete(whole);
        }
    }

    private <T> long write(ListFile<T> list, ExportFormat format, Locale locale, Path whole) {
        Column.Reader reader = new Words(locale);
        try (OutputStream out = Files.newOutputStream(whole)) {
            RowWriter rows = format.open(
                    out,
                    list.columns().stream()
                            .map(column -> reader.words(column.key()))
                            .toList());
            long written = 0;
            int page = 0;
            List<T> some;
            do {
                some = list.rows().read(++page, AT_A_TIME);
                for (T row : some) {
                    rows.row(cells(list.columns(), row, reader));
                }
                written += some.size();
            } while (some.size() == AT_A_TIME);
            rows.close();
            return written;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static <T> List<? extends @Nullable Object> cells(List<Column<T>> columns, T row, Column.Reader reader) {
        return columns.stream()
                .<@Nullable Object>map(column -> column.of(row, reader))
                .toList();
    }

    private void record(ListFile<?> list, ExportFormat format, long rows, Actor actor) {
        events.publishEvent(new AuditedAct(
                actor.account(),
                clock.instant(),
                "portal.list.taken",
                "portal.list",
                list.name(),
                Map.of("format", format.extension(), "rows", String.valueOf(rows))));
    }

    private static void describe(String name, ExportFormat format, HttpServletResponse response) {
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name).build().toString());
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
    }

    /** The messages in the reader's language. */
    private final class Words implements Column.Reader {
        private final Locale locale;

        Words(Locale locale) {
            this.locale = locale;
        }

        @Override
        public Locale locale() {
            return locale;
        }

        @Override
        public String words(String key) {
            return Objects.requireNonNull(
                    messages.getMessage(key, null, key, locale)); // old acts have no words any more
        }
    }
}

package org.wsis.stocktaking.report.read;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.export.ExportFormat;
import org.wsis.export.RowWriter;
import org.wsis.files.Files;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.figures.Counting;
import org.wsis.stocktaking.report.figures.Dimension;
import org.wsis.stocktaking.report.figures.Figures;
import org.wsis.stocktaking.report.freeze.DataFile;
import org.wsis.stocktaking.report.freeze.Items;
import org.wsis.stocktaking.report.print.Prints;
import org.wsis.web.FileResponses;

/** The files of a frozen report. Who asks decides before whether the reader may have them. */
@Component
public class ReportDownloads {
    private final Counting counting;
    private final DataFile data;
    private final Items items;
    private final Prints prints;
    private final Files files;
    private final FileResponses responses;

    ReportDownloads(
            Counting counting, DataFile data, Items items, Prints prints, Files files, FileResponses responses) {
        this.counting = counting;
        this.data = data;
        this.items = items;
        this.prints = prints;
        this.files = files;
        this.responses = responses;
    }

    /** The PDF, if it is made; kept by no cache, since a report may be withdrawn. */
    public Optional<ResponseEntity<Resource>> pdf(ReportView report) throws IOException {
        var stored = prints.of(report.id()).map(Prints.Print::file).flatMap(files::find);
        return stored.isEmpty() ? Optional.empty() : Optional.of(responses.download(stored.get()));
    }

    /** The data file, byte for byte what the checksum is of. */
    public void data(ReportView report, HttpServletResponse response) throws IOException {
        ReportView.Frozen frozen = frozen(report);
        attach(response, ExportFormat.JSON.mediaType(), report.plan().slug() + ".json");
        data.write(report, frozen.at(), figures(report), response.getOutputStream());
    }

    /** The entries as a table, written as they are read. */
    public void entries(ReportView report, ExportFormat format, HttpServletResponse response) throws IOException {
        frozen(report);
        attach(response, format.mediaType(), report.plan().slug() + "-entries." + format.extension());
        RowWriter out = format.open(response.getOutputStream(), EntryTable.COLUMNS);
        items.each(report.id(), item -> out.row(EntryTable.cells(item)));
        out.close(); // not after a failure: half a table must not look like a whole one
    }

    /** The figures as a table. */
    public void figures(ReportView report, ExportFormat format, HttpServletResponse response) throws IOException {
        Figures figures = figures(report);
        attach(response, format.mediaType(), report.plan().slug() + "-figures." + format.extension());
        RowWriter out = format.open(response.getOutputStream(), List.of("dimension", "value", "entries"));
        out.row(Arrays.asList("entries", null, figures.entries()));
        out.row(Arrays.asList("leftOut", null, figures.leftOut()));
        for (Dimension dimension : Dimension.values()) {
            for (Map.Entry<String, Integer> count : new TreeMap<>(figures.of(dimension)).entrySet()) {
                out.row(List.of(dimension.parameter(), count.getKey(), count.getValue()));
            }
        }
        out.close();
    }

    private Figures figures(ReportView report) {
        ReportView.Frozen frozen = frozen(report);
        return counting.kept(report.id(), frozen.entries(), frozen.leftOut());
    }

    private static ReportView.Frozen frozen(ReportView report) {
        if (report.frozen() == null) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return report.frozen();
    }

    private static void attach(HttpServletResponse response, String type, String name) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name, StandardCharsets.UTF_8)
                        .build()
                        .toString());
    }
}

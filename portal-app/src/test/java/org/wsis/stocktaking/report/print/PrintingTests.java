package org.wsis.stocktaking.report.print;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.MessageSource;
import org.wsis.portal.PortalTest;
import org.wsis.reference.Language;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportSamples;
import org.wsis.stocktaking.report.ReportState;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.stocktaking.report.freeze.ReportWorker;
import org.wsis.web.Typesetter;

/** The PDF can be read without eyes, from right to left, and in every one of the six languages. */
@PortalTest
class PrintingTests {
    @Autowired
    ReportSamples samples;

    @Autowired
    ReportWorker worker;

    @Autowired
    ReportLibrary library;

    @Autowired
    Printing printing;

    @Autowired
    Typesetter typesetter;

    @Autowired
    MessageSource messages;

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyLanguageHasATaggedDocument(Language language) throws Exception {
        ReportView report = frozen(language);
        byte[] content = printing.document(report).content();
        Files.createDirectories(Path.of("target", "reports"));
        Files.write(Path.of("target", "reports", language.code() + ".pdf"), content);
        try (PDDocument document = Loader.loadPDF(content)) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getLanguage()).isEqualTo(language.code());
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo(report.plan().title());
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(new String(catalog.getMetadata().toByteArray(), StandardCharsets.UTF_8))
                    .contains("pdfuaid", "pdfaid");
            headingsTablesAndCharts(document);
            outline(document, language);
            everyFontIsEmbedded(document);
        }
    }

    private static void headingsTablesAndCharts(PDDocument document) {
        List<PDStructureElement> all = elements(document);
        assertThat(types(all)).contains("H1", "H2", "H3", "H4", "Table", "THead", "TBody", "Figure", "Link", "L");
        assertThat(ofType(all, "H1")).hasSize(1);
        assertThat(ofType(all, "TH"))
                .allSatisfy(cell -> assertThat(scope(cell)).isIn("Column", "Row"))
                .anySatisfy(cell -> assertThat(scope(cell)).isEqualTo("Row"));
        assertThat(ofType(all, "Figure"))
                .isNotEmpty()
                .allSatisfy(chart -> assertThat(chart.getAlternateDescription())
                        .contains("%")
                        .containsPattern("\\d"));
        assertThat(ofType(all, "TR"))
                .allSatisfy(
                        row -> assertThat(((PDStructureElement) row.getKids().getFirst()).getStructureType())
                                .as("the first cell of a row names it")
                                .isEqualTo("TH"));
    }

    private void outline(PDDocument document, Language language) {
        var names = new ArrayList<String>();
        for (PDOutlineItem item :
                document.getDocumentCatalog().getDocumentOutline().children()) {
            names.add(item.getTitle());
        }
        assertThat(names)
                .containsSubsequence(Stream.of("introduction", "figures", "entries", "about")
                        .map(key -> messages.getMessage("stocktaking.report." + key, null, language.locale()))
                        .toList());
    }

    private static void everyFontIsEmbedded(PDDocument document) throws IOException {
        for (PDPage page : document.getPages()) {
            for (COSName name : page.getResources().getFontNames()) {
                assertThat(page.getResources().getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void arabicIsReadAsLettersAndInItsOrder() throws Exception {
        ReportView report = frozen(Language.ARABIC);
        try (PDDocument document = Loader.loadPDF(printing.document(report).content())) {
            String text = new PDFTextStripper().getText(document);
            assertThat(text).contains("تقرير").contains("المحتويات");
            assertThat(text.chars()
                            .filter(letter -> letter >= 0xFB50 && letter <= 0xFEFC && letter < 0xFE00
                                    || letter >= 0xFE70 && letter <= 0xFEFC))
                    .as("shaped letters")
                    .isEmpty();
            var contents = new PDFTextStripper();
            contents.setStartPage(2);
            contents.setEndPage(2);
            assertThat(contents.getText(document))
                    .as("the page of the last part")
                    .containsPattern("(?m)(^|\\s)" + document.getNumberOfPages() + "(\\s|$)");
        }
    }

    @Test
    void chineseHasItsCharacters() throws Exception {
        ReportView report = frozen(Language.CHINESE);
        try (PDDocument document = Loader.loadPDF(printing.document(report).content())) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains("目录", "繁體", "条目")
                    .doesNotContain("##");
        }
    }

    @Test
    void theContentsNameTheirPages() throws Exception {
        ReportView report = frozen(Language.ENGLISH);
        try (PDDocument document = Loader.loadPDF(printing.document(report).content())) {
            var stripper = new PDFTextStripper();
            stripper.setStartPage(2);
            stripper.setEndPage(2);
            assertThat(stripper.getText(document))
                    .containsPattern("Introduction\\W+3")
                    .containsPattern("Figures\\W+4");
        }
    }

    @Test
    void nothingIsFetchedFromElsewhere() throws IOException {
        var asked = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            asked.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String site = "http://127.0.0.1:" + server.getAddress().getPort();
            typesetter.pdf("""
                <html lang="en"><head><title>t</title><link rel="stylesheet" href="%1$s/a.css"/>
                <style>@import url(%1$s/b.css); p { background-image: url(%1$s/c.png) }</style></head>
                <body><p>Words <img src="%1$s/d.png" alt="d"/><img src="file:///etc/hostname" alt="e"/></p></body></html>
                """.formatted(site), site, false, Map.of());
        } finally {
            server.stop(0);
        }
        assertThat(asked).hasValue(0);
    }

    private ReportView frozen(Language language) throws InterruptedException {
        int year = samples.year();
        samples.entries(year, 40);
        String title = language == Language.ARABIC ? "تقرير التقييم " + year : "Report of " + year + " 繁體";
        ReportId id = samples.freezing(
                samples.plan(year, language, title),
                "# A heading\n\n"
                        + "Words with a [link](https://example.org/), *some* stress and\n\n"
                        + "- one point\n"
                        + "- another: العربية, 中文, русский\n");
        worker.call();
        Instant end = Instant.now().plus(Duration.ofSeconds(60));
        while (library.find(id).orElseThrow().state() != ReportState.FROZEN) {
            assertThat(Instant.now()).as("frozen in time").isBefore(end);
            Thread.sleep(200);
        }
        return library.find(id).orElseThrow();
    }

    private static List<PDStructureElement> elements(PDDocument document) {
        var all = new ArrayList<PDStructureElement>();
        collect(document.getDocumentCatalog().getStructureTreeRoot(), all);
        return all;
    }

    private static void collect(PDStructureNode node, List<PDStructureElement> all) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                all.add(element);
                collect(element, all);
            }
        }
    }

    private static List<String> types(List<PDStructureElement> all) {
        return all.stream().map(PDStructureElement::getStructureType).distinct().toList();
    }

    private static List<PDStructureElement> ofType(List<PDStructureElement> all, String type) {
        return all.stream()
                .filter(element -> type.equals(element.getStructureType()))
                .toList();
    }

    private static String scope(PDStructureElement cell) {
        return cell.getCOSObject().getDictionaryObject(COSName.A) instanceof COSDictionary attributes
                ? String.valueOf(attributes.getNameAsString("Scope"))
                : "none";
    }
}

package org.wsis.consultation.balance;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.Consultations;
import org.wsis.consultation.fate.Shares;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;

/** Who contributed to a consultation and about what, for everybody. */
@Controller
@RequestMapping("/consultations/{slug}/balance")
class BalanceController {
    private static final List<Column<Row>> COLUMNS = List.of(
            Column.said("consultation.balance.by", Row::key),
            Column.of("consultation.balance.what", Row::label),
            Column.of("consultation.fate.list", Row::number));

    private final Consultations consultations;
    private final Balance balance;
    private final Editions editions;
    private final Shares shares;
    private final ListFiles files;

    BalanceController(Consultations consultations, Balance balance, Editions editions, Shares shares, ListFiles files) {
        this.consultations = consultations;
        this.balance = balance;
        this.editions = editions;
        this.shares = shares;
        this.files = files;
    }

    private record Row(String key, String label, long number) {}

    @GetMapping
    String page(@PathVariable String slug, Locale locale, Model model) {
        ConsultationView consultation = find(slug);
        model.addAttribute("consultation", consultation);
        model.addAttribute("consultationTitle", consultation.words(locale).title());
        model.addAttribute("share", shares.of(consultation.id()));
        model.addAttribute("charts", balance.of(consultation, locale));
        List<ConsultationView> compared = editions.of(consultation);
        model.addAttribute("editions", compared);
        model.addAttribute("comparisons", compared.isEmpty() ? List.of() : editions.compare(compared, locale));
        return "consultation/balance/page";
    }

    @GetMapping("/export.{ending}")
    void export(@PathVariable String slug, @PathVariable String ending, Locale locale, HttpServletResponse response)
            throws IOException {
        List<Row> rows = balance.of(find(slug), locale).stream()
                .flatMap(chart -> chart.bars().stream().map(bar -> new Row(chart.key(), bar.label(), bar.value())))
                .toList();
        var list = new ListFile<>("wsis-balance-" + slug, COLUMNS, (page, size) -> page == 1 ? rows : List.of());
        files.send(list, ending, locale, response);
    }

    private ConsultationView find(String slug) {
        return consultations.find(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

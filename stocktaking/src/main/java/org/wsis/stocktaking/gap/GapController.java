package org.wsis.stocktaking.gap;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.export.ExportFormat;
import org.wsis.reference.Region;
import org.wsis.stocktaking.report.figures.Places;
import org.wsis.web.Option;

/** The gaps of the register for the secretariat: as a table with heat, and as a file. */
@Controller
@RequestMapping("/admin/stocktaking")
class GapController {
    private static final Set<ExportFormat> OFFERED = EnumSet.of(ExportFormat.CSV, ExportFormat.XLSX);
    private static final String PAGE = "stocktaking/gap/page";

    private final Gaps gaps;
    private final GapRows rows;
    private final MessageSource messages;

    GapController(Gaps gaps, GapRows rows, MessageSource messages) {
        this.gaps = gaps;
        this.rows = rows;
        this.messages = messages;
    }

    @GetMapping(path = "/gaps", params = "!since")
    String usual(Locale locale, Model model) {
        return show(gaps.usual(), locale, model);
    }

    @GetMapping(path = "/gaps", params = "since")
    String chosen(@Valid @ModelAttribute("asked") GapForm asked, BindingResult errors, Locale locale, Model model) {
        if (errors.hasErrors()) {
            model.addAttribute("regions", regions(locale));
            return PAGE;
        }
        return show(asked, locale, model);
    }

    @GetMapping("/gaps.{ending}")
    void file(
            @PathVariable String ending,
            @Valid @ModelAttribute("asked") GapForm asked,
            BindingResult errors,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        ExportFormat format = ExportFormat.of(ending)
                .filter(OFFERED::contains)
                .filter(offered -> !errors.hasErrors())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        response.setContentType(format.mediaType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("wsis-stocktaking-gaps." + ending)
                        .build()
                        .toString());
        rows.write(asked, format, locale, response.getOutputStream());
    }

    private String show(GapForm asked, Locale locale, Model model) {
        model.addAttribute("regions", regions(locale));
        model.addAttribute("asked", asked);
        model.addAttribute("since", asked.firstYear());
        model.addAttribute("most", asked.threshold());
        model.addAttribute("table", gaps.find(asked));
        return PAGE;
    }

    private List<Option> regions(Locale locale) {
        return Places.six().stream().map(region -> option(region, locale)).toList();
    }

    private Option option(Region region, Locale locale) {
        return new Option(region.name(), messages.getMessage(region.key(), null, locale));
    }
}

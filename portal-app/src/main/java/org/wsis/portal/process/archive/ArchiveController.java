package org.wsis.portal.process.archive;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.wsis.web.OwnPublications;

@Controller
class ArchiveController {
    private final ProcessArchive archive;
    private final List<OwnPublications> own;

    ArchiveController(ProcessArchive archive, List<OwnPublications> own) {
        this.archive = archive;
        this.own = List.copyOf(own);
    }

    @GetMapping("/about")
    String about() {
        return "portal/process/archive/about";
    }

    @GetMapping("/timeline")
    String timeline(Model model) {
        model.addAttribute("events", archive.events());
        return "portal/process/archive/timeline";
    }

    @GetMapping("/publications")
    String publications(Locale locale, Model model) {
        model.addAttribute(
                "own", own.stream().flatMap(all -> all.all(locale).stream()).toList());
        model.addAttribute("years", YearShelf.of(archive.publications()));
        return "portal/process/archive/publications";
    }
}

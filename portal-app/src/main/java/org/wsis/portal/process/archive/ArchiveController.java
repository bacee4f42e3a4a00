package org.wsis.portal.process.archive;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class ArchiveController {
    private final ProcessArchive archive;

    ArchiveController(ProcessArchive archive) {
        this.archive = archive;
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
    String publications(Model model) {
        model.addAttribute("years", YearShelf.of(archive.publications()));
        return "portal/process/archive/publications";
    }
}

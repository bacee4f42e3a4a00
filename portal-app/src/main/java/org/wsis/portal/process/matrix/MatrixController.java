package org.wsis.portal.process.matrix;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class MatrixController {
    private final MatrixPages pages;

    MatrixController(MatrixPages pages) {
        this.pages = pages;
    }

    @GetMapping("/matrix")
    String matrix(
            @RequestParam(required = false) @Nullable Integer version,
            @RequestParam(required = false) @Nullable String line,
            @RequestParam(required = false) @Nullable Integer sdg,
            Model model) {
        model.addAttribute("page", pages.page(version, line, sdg));
        return "portal/process/matrix/page";
    }
}

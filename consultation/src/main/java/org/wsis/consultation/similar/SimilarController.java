package org.wsis.consultation.similar;

import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.contribution.SheetPages;
import org.wsis.web.Typed;

/** What resembles the answers and the title, asked for while the title is typed. */
@Controller
class SimilarController {
    private static final int LONGEST = 200;

    private final SheetPages pages;
    private final SimilarSide side;

    SimilarController(SheetPages pages, SimilarSide side) {
        this.pages = pages;
        this.side = side;
    }

    /** A part of the page. */
    @GetMapping("/consultations/{slug}/contribute/similar")
    String whileTyping(
            @PathVariable String slug, @RequestParam(defaultValue = "") String title, Actor actor, Model model) {
        ConsultationView consultation = pages.find(slug);
        String typed = Objects.requireNonNullElse(Typed.line(title), "");
        side.describe(
                consultation,
                pages.own(consultation, actor.account()),
                actor.account(),
                TellingWords.begin(typed, LONGEST),
                model);
        return "consultation/similar/parts :: live";
    }
}

package org.wsis.consultation.question.admin;

import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;

/** Where items of a questionnaire stand in its draft, and whether they do. */
@Controller
@RequestMapping("/admin/consultations/{slug}/questionnaire/items/{path}")
class PlaceController {
    private final QuestionnairePages pages;
    private final QuestionnaireDesk desk;

    PlaceController(QuestionnairePages pages, QuestionnaireDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping("/removal")
    String remove(
            @PathVariable String slug,
            @PathVariable String path,
            SeenForm seen,
            BindingResult errors,
            Actor actor,
            RedirectAttributes redirect) {
        Written removed = desk.remove(pages.find(slug).id(), path, seen.revision(), actor.account());
        return rewritten(slug, removed, "consultation.question.removed", redirect);
    }

    @PostMapping("/place")
    String move(
            @PathVariable String slug,
            @PathVariable String path,
            SeenForm seen,
            BindingResult errors,
            @RequestParam(defaultValue = "later") String to,
            Actor actor,
            RedirectAttributes redirect) {
        boolean earlier = to.equals("earlier");
        Written moved = desk.move(pages.find(slug).id(), path, earlier, seen.revision(), actor.account());
        return rewritten(slug, moved, "consultation.question.saved", redirect);
    }

    private static String rewritten(String slug, Written written, String done, RedirectAttributes redirect) {
        if (written instanceof Written.Gone) {
            throw QuestionnairePages.notFound();
        }
        boolean overtaken = written instanceof Written.Overtaken;
        redirect.addFlashAttribute(
                overtaken ? "problem" : "done", overtaken ? "consultation.question.overtaken.act" : done);
        return "redirect:" + QuestionnairePages.path(slug);
    }
}

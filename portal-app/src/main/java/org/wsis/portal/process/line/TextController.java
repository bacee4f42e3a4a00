package org.wsis.portal.process.line;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.portal.process.Lines;
import org.wsis.reference.ActionLine;
import org.wsis.web.Paging;

@Controller
@RequestMapping("/action-lines/{code}/texts/{slug}")
class TextController {
    private static final String FORM = "portal/process/line/edit";

    private final Lines lines;
    private final Revisions revisions;
    private final TextDesk desk;

    TextController(Lines lines, Revisions revisions, TextDesk desk) {
        this.lines = lines;
        this.revisions = revisions;
        this.desk = desk;
    }

    @GetMapping
    String text(
            @PathVariable String code,
            @PathVariable String slug,
            @RequestParam(required = false) @Nullable Integer revision,
            @RequestParam(defaultValue = "1") int page,
            Model model) {
        ActionLine line = lines.named(code);
        TextName text = text(slug);
        int newest = revisions.newest(line.code(), text);
        Paging paging = new Paging(Math.max(1, page), Revisions.PAGE, newest);
        describe(model, line, text);
        model.addAttribute("newest", newest);
        model.addAttribute("shown", shown(line, text, revision == null ? newest : revision));
        model.addAttribute("history", revisions.history(line.code(), text, paging));
        model.addAttribute("paging", paging);
        return "portal/process/line/text";
    }

    @GetMapping("/edit")
    String edit(@PathVariable String code, @PathVariable String slug, Actor actor, Model model) {
        ActionLine line = lines.facilitated(code, actor);
        TextName text = text(slug);
        int newest = revisions.newest(line.code(), text);
        Optional<Revision> current = revisions.find(line.code(), text, newest);
        model.addAttribute(
                "form", new TextForm(newest, current.map(Revision::body).orElse(null)));
        describe(model, line, text);
        return FORM;
    }

    @PostMapping("/edit")
    String save(
            @PathVariable String code,
            @PathVariable String slug,
            @Valid @ModelAttribute("form") TextForm form,
            BindingResult problems,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        ActionLine line = lines.facilitated(code, actor);
        TextName text = text(slug);
        if (!problems.hasErrors()) {
            int base = Objects.requireNonNull(form.base());
            switch (desk.save(line.code(), text, base, Objects.requireNonNull(form.body()), actor)) {
                case SAVED -> flash.addFlashAttribute("done", "portal.process.text.saved");
                case UNCHANGED -> flash.addFlashAttribute("done", "portal.process.text.unchanged");
                case OVERTAKEN -> problems.reject("portal.process.text.overtaken");
            }
        }
        if (!problems.hasErrors()) {
            return "redirect:/action-lines/" + line.code() + "/texts/" + text.slug();
        }
        describe(model, line, text);
        return FORM;
    }

    private List<Revision> shown(ActionLine line, TextName text, int number) {
        if (number == 0) {
            return List.of();
        }
        return List.of(revisions.find(line.code(), text, number).orElseThrow(Lines::notFound));
    }

    private static TextName text(String slug) {
        return TextName.of(slug).orElseThrow(Lines::notFound);
    }

    private static void describe(Model model, ActionLine line, TextName text) {
        model.addAttribute("line", line);
        model.addAttribute("text", text);
    }
}

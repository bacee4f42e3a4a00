package org.wsis.prizes.submit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.prizes.project.ObjectionDesk;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** Where the letter to an owner leads: a page with a button, because mail scanners follow links. */
@Controller
@RequestMapping("/prizes/objection")
class ObjectionController {
    private static final String PAGE = "prizes/submit/objection";

    private final ObjectionDesk desk;

    ObjectionController(ObjectionDesk desk) {
        this.desk = desk;
    }

    /** Why the owner objects, as typed. */
    record ObjectionForm(
            @Size(max = 2000) @Nullable String words,

            @Carried @Size(max = 100) @Nullable String token) {}

    @GetMapping
    String page(@RequestParam @Nullable String token, Model model) {
        model.addAttribute("form", new ObjectionForm(null, token));
        model.addAttribute("asked", desk.look(token).orElse(null));
        return PAGE;
    }

    @PostMapping
    ModelAndView object(
            @Valid @ModelAttribute("form") ObjectionForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            model.addAttribute("asked", desk.look(form.token()).orElse(null));
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean done = desk.object(form.token(), Typed.text(form.words()));
        redirect.addFlashAttribute(
                done ? "done" : "problem", done ? "prizes.objection.thanks" : "prizes.objection.over");
        return new ModelAndView("redirect:/prizes");
    }
}

package org.wsis.prizes.vote.appeal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import org.springframework.web.util.UriComponentsBuilder;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/** Where the letter about a ballot that was set aside leads: the rule, a field and a button. */
@Controller
@RequestMapping("/prizes/appeal")
class AppealController {
    private static final String PAGE = "prizes/vote/appeal/page";

    private final AppealDesk desk;

    AppealController(AppealDesk desk) {
        this.desk = desk;
    }

    /** What the voter says, as typed. */
    record AppealForm(
            @NotBlank @Size(max = 2000) @Nullable String words,

            @Carried @Size(max = 100) @Nullable String token) {}

    @GetMapping
    String page(@RequestParam @Nullable String token, Model model) {
        model.addAttribute("appeal", new AppealForm(null, token));
        model.addAttribute("asked", desk.asked(token).orElse(null));
        return PAGE;
    }

    @PostMapping
    ModelAndView appeal(
            @Valid @ModelAttribute("appeal") AppealForm form,
            BindingResult errors,
            Model model,
            RedirectAttributes flash) {
        String words = Typed.text(form.words());
        if (words == null && !errors.hasErrors()) {
            errors.rejectValue("words", "NotBlank");
        }
        if (words == null || errors.hasErrors()) {
            model.addAttribute("asked", desk.asked(form.token()).orElse(null));
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        boolean done = desk.appeal(form.token(), words);
        flash.addFlashAttribute(done ? "done" : "problem", done ? "prizes.appeal.thanks" : "prizes.appeal.over");
        String back = UriComponentsBuilder.fromPath("/prizes/appeal")
                .queryParam("token", "{token}")
                .encode()
                .buildAndExpand(String.valueOf(form.token()))
                .toUriString();
        return new ModelAndView("redirect:" + back);
    }
}

package org.wsis.consultation.formal;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.review.ReviewView;
import org.wsis.files.FileId;

/** The documents of a formal input, for staff and for who speaks for the review or the event. */
@Controller
@RequestMapping("/consultations/{slug}/reviews/{id}/input/documents")
class DocumentController {
    private final FormalPages pages;
    private final FormalDesk desk;

    DocumentController(FormalPages pages, FormalDesk desk) {
        this.pages = pages;
        this.desk = desk;
    }

    @PostMapping
    ModelAndView add(
            ConsultationView consultation,
            @PathVariable UUID id,
            Actor actor,
            @Valid @ModelAttribute("document") DocumentForm form,
            BindingResult errors,
            Locale locale,
            Model model,
            RedirectAttributes redirect)
            throws IOException {
        ReviewView review = pages.find(consultation, id, actor);
        form.check(errors);
        if (!errors.hasErrors()) {
            MultipartFile file = Objects.requireNonNull(form.file());
            try (InputStream content = file.getInputStream()) {
                String name = String.valueOf(file.getOriginalFilename());
                settle(desk.add(consultation, review, actor, form, name, content), errors);
            }
        }
        if (errors.hasErrors()) {
            pages.describe(consultation, review, actor, locale, model);
            pages.keep(errors, model);
            return new ModelAndView("consultation/formal/form", HttpStatus.UNPROCESSABLE_CONTENT);
        }
        redirect.addFlashAttribute("done", "consultation.formal.document.added");
        return new ModelAndView("redirect:" + path(consultation, id));
    }

    private static void settle(HandedIn handedIn, BindingResult errors) {
        switch (handedIn) {
            case HandedIn.Done done -> {}
            case HandedIn.Refused(String reason) -> errors.rejectValue("file", reason);
            case HandedIn.Closed closed -> errors.reject("consultation.formal.closed");
            case HandedIn.Overtaken overtaken -> errors.reject("consultation.overtaken");
        }
    }

    @PostMapping("/{file}/removal")
    String remove(
            ConsultationView consultation,
            @PathVariable UUID id,
            @PathVariable FileId file,
            Actor actor,
            RedirectAttributes redirect) {
        boolean done = desk.remove(consultation, pages.find(consultation, id, actor), actor, file);
        redirect.addFlashAttribute(
                done ? "done" : "problem",
                done ? "consultation.formal.document.removed" : "consultation.formal.closed");
        return "redirect:" + path(consultation, id);
    }

    private static String path(ConsultationView consultation, UUID id) {
        return consultation.path() + "/reviews/" + id + "/input";
    }
}

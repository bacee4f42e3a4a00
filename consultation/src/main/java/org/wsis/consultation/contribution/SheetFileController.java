package org.wsis.consultation.contribution;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.call.Barrier;
import org.wsis.consultation.question.Asked;
import org.wsis.web.FileResponses;

/** The file that answers a question, for who answers it. */
@Controller
@RequestMapping("/consultations/{slug}/contribute/files/{question}")
class SheetFileController {
    private static final String PAGE = "consultation/contribution/file";

    private final SheetPages pages;
    private final SheetFileDesk desk;
    private final FileResponses files;

    SheetFileController(SheetPages pages, SheetFileDesk desk, FileResponses files) {
        this.pages = pages;
        this.desk = desk;
        this.files = files;
    }

    @GetMapping
    String show(@PathVariable String slug, @PathVariable String question, Actor actor, Locale locale, Model model) {
        model.addAttribute("answer", new SheetFileForm(null));
        describe(slug, question, actor, locale, model);
        return PAGE;
    }

    @PostMapping
    ModelAndView attach(
            @PathVariable String slug,
            @PathVariable String question,
            Actor actor,
            @ModelAttribute("answer") SheetFileForm form,
            BindingResult errors,
            Locale locale,
            Model model)
            throws IOException {
        ConsultationView consultation = pages.find(slug);
        MultipartFile file = chosen(form.file(), errors);
        if (file != null && !errors.hasErrors()) {
            try (InputStream content = file.getInputStream()) {
                String name = String.valueOf(file.getOriginalFilename());
                settle(desk.attach(consultation, actor, question, name, content), errors);
            }
        }
        if (errors.hasErrors()) {
            describe(slug, question, actor, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        return new ModelAndView("redirect:" + consultation.path() + "/contribute");
    }

    private static @Nullable MultipartFile chosen(@Nullable MultipartFile file, BindingResult errors) {
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "consultation.answer.file.none");
            return null;
        }
        return file;
    }

    private static void settle(Attached attached, BindingResult errors) {
        switch (attached) {
            case Attached.Done done -> {}
            case Attached.Refused(String reason) -> errors.rejectValue("file", reason);
            case Attached.NotAsked no -> throw SheetPages.notFound();
        }
    }

    @PostMapping("/removal")
    String remove(@PathVariable String slug, @PathVariable String question, Actor actor, RedirectAttributes redirect) {
        ConsultationView consultation = pages.find(slug);
        Barrier barrier = desk.remove(consultation, actor, question);
        if (barrier != null) {
            redirect.addFlashAttribute("problem", barrier.key());
        }
        return "redirect:" + consultation.path() + "/contribute";
    }

    @GetMapping("/download")
    ResponseEntity<Resource> download(@PathVariable String slug, @PathVariable String question, Actor actor)
            throws IOException {
        ConsultationView consultation = pages.find(slug);
        return files.download(
                desk.find(consultation.id(), actor.account(), question).orElseThrow(SheetPages::notFound));
    }

    private void describe(String slug, String question, Actor actor, Locale locale, Model model) {
        ConsultationView consultation = pages.find(slug);
        OwnSheet own = pages.own(consultation, actor.account());
        pages.describe(consultation, own, actor, locale, model);
        model.addAttribute(
                "question",
                own.asked()
                        .content()
                        .question(question)
                        .filter(one -> own.asksForFile(question))
                        .map(one -> Asked.of(one, locale))
                        .orElseThrow(SheetPages::notFound));
        model.addAttribute(
                "stored",
                desk.find(consultation.id(), actor.account(), question).orElse(null));
    }
}

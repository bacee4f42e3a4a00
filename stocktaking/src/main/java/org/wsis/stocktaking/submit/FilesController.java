package org.wsis.stocktaking.submit;

import jakarta.validation.Valid;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.files.FileId;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.ContentViews;
import org.wsis.stocktaking.content.Step;
import org.wsis.stocktaking.entry.Attached;
import org.wsis.stocktaking.entry.FileDesk;
import org.wsis.stocktaking.entry.OwnerDesk;

@Controller
@RequestMapping("/stocktaking/submit/{id}/files")
class FilesController {
    private final StepPages pages;
    private final OwnerDesk desk;
    private final FileDesk files;
    private final ContentViews views;

    FilesController(StepPages pages, OwnerDesk desk, FileDesk files, ContentViews views) {
        this.pages = pages;
        this.desk = desk;
        this.files = files;
        this.views = views;
    }

    @GetMapping
    String form(@PathVariable EntryId id, Actor actor, Locale locale, Model model) {
        return page(id, actor, locale, model);
    }

    private String page(EntryId id, Actor actor, Locale locale, Model model) {
        putIfAbsent(model, "document", new DocumentForm(null));
        putIfAbsent(model, "picture", new PictureForm(null, null));
        desk.find(id, actor.account())
                .ifPresent(own -> model.addAttribute("view", views.of(id, own.content(), null, locale)));
        return pages.show(id, actor, Step.FILES, content -> content.attachments(), model);
    }

    private static void putIfAbsent(Model model, String name, Object form) {
        if (!model.containsAttribute(name)) {
            model.addAttribute(name, form);
        }
    }

    @PostMapping("/documents")
    String attach(
            @PathVariable EntryId id,
            Actor actor,
            @Valid @ModelAttribute("document") DocumentForm form,
            BindingResult errors,
            Locale locale,
            Model model)
            throws IOException {
        MultipartFile file = chosen(form.document(), "document", errors);
        if (file != null) {
            try (InputStream content = file.getInputStream()) {
                settle(files.attach(id, actor.account(), name(file), content), "document", errors);
            }
        }
        return errors.hasErrors() ? page(id, actor, locale, model) : "redirect:" + StepPages.path(id, Step.FILES);
    }

    @PostMapping("/picture")
    String picture(
            @PathVariable EntryId id,
            Actor actor,
            @Valid @ModelAttribute("picture") PictureForm form,
            BindingResult errors,
            Locale locale,
            Model model)
            throws IOException {
        MultipartFile file = chosen(form.picture(), "picture", errors);
        if (file != null && !errors.hasErrors()) {
            try (InputStream content = file.getInputStream()) {
                settle(files.picture(id, actor.account(), name(file), form.alt(), content), "picture", errors);
            }
        }
        return errors.hasErrors() ? page(id, actor, locale, model) : "redirect:" + StepPages.path(id, Step.FILES);
    }

    @PostMapping("/{file}/removal")
    String remove(@PathVariable EntryId id, @PathVariable FileId file, Actor actor) {
        if (files.remove(id, actor.account(), file) instanceof Attached.NotYours) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:" + StepPages.path(id, Step.FILES);
    }

    private static @Nullable MultipartFile chosen(@Nullable MultipartFile file, String field, BindingResult errors) {
        if (file == null || file.isEmpty()) {
            errors.rejectValue(field, "stocktaking.files.none");
            return null;
        }
        return file;
    }

    private static String name(MultipartFile file) {
        return String.valueOf(file.getOriginalFilename());
    }

    private static void settle(Attached attached, String field, BindingResult errors) {
        switch (attached) {
            case Attached.Done done -> {}
            case Attached.Refused(String reason) -> errors.rejectValue(field, reason);
            case Attached.NotYours no -> throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
    }
}

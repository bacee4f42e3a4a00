package org.wsis.consultation.question.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.account.Actor;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.answer.AnswerFiles;
import org.wsis.consultation.answer.AnswerTable;
import org.wsis.files.FileId;
import org.wsis.web.FileResponses;
import org.wsis.web.ListFiles;
import org.wsis.web.Paging;

/** All answers to a questionnaire as a file, and the files that they name; for staff. */
@Controller
@RequestMapping("/admin/consultations/{slug}/questionnaire/answers")
class AnswersController {
    private static final int SIZE = 50;
    private static final int MOST_PAGES = 100_000;

    private final QuestionnairePages pages;
    private final AnswerTable table;
    private final AnswerFiles given;
    private final ListFiles files;
    private final FileResponses responses;

    AnswersController(
            QuestionnairePages pages, AnswerTable table, AnswerFiles given, ListFiles files, FileResponses responses) {
        this.pages = pages;
        this.table = table;
        this.given = given;
        this.files = files;
        this.responses = responses;
    }

    @GetMapping("/export.{ending}")
    void export(
            @PathVariable String slug,
            @PathVariable String ending,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        files.sendRecorded(table.of(pages.find(slug)), ending, locale, actor, response);
    }

    @GetMapping("/files")
    String list(@PathVariable String slug, @RequestParam(defaultValue = "1") int page, Locale locale, Model model) {
        ConsultationView consultation = pages.describe(slug, locale, model);
        int number = Math.clamp(page, 1, MOST_PAGES);
        model.addAttribute("given", given.of(consultation.id(), SIZE, (number - 1L) * SIZE));
        model.addAttribute("paging", new Paging(number, SIZE, given.count(consultation.id())));
        return "consultation/question/files";
    }

    @GetMapping("/files/{file}")
    ResponseEntity<Resource> download(@PathVariable String slug, @PathVariable FileId file) throws IOException {
        ConsultationView consultation = pages.find(slug);
        return responses.download(given.find(consultation.id(), file).orElseThrow(QuestionnairePages::notFound));
    }
}

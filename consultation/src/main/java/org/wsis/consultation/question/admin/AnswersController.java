package org.wsis.consultation.question.admin;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.wsis.account.Actor;
import org.wsis.consultation.answer.AnswerTable;
import org.wsis.web.ListFiles;

/** All answers to a questionnaire as a file, for staff. */
@Controller
class AnswersController {
    private final QuestionnairePages pages;
    private final AnswerTable table;
    private final ListFiles files;

    AnswersController(QuestionnairePages pages, AnswerTable table, ListFiles files) {
        this.pages = pages;
        this.table = table;
        this.files = files;
    }

    @GetMapping("/admin/consultations/{slug}/questionnaire/answers/export.{ending}")
    void export(
            @PathVariable String slug,
            @PathVariable String ending,
            Actor actor,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        files.sendRecorded(table.of(pages.find(slug)), ending, locale, actor, response);
    }
}

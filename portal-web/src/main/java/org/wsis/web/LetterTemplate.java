package org.wsis.web;

import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.wsis.mail.LetterFrame;
import org.wsis.mail.LetterText;

/** The HTML of letters, from the template {@code kit/letter}. */
@Component
class LetterTemplate implements LetterFrame {
    private final ITemplateEngine templates;

    LetterTemplate(ITemplateEngine templates) {
        this.templates = templates;
    }

    @Override
    public String html(LetterText letter) {
        var context = new Context(letter.locale());
        context.setVariable("letter", letter);
        context.setVariable("direction", "ar".equals(letter.locale().getLanguage()) ? "rtl" : "ltr");
        return templates.process("kit/letter", context);
    }
}

package org.wsis.web.kit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.validation.Validation;
import java.time.Clock;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticMessageSource;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockServletContext;
import org.thymeleaf.context.WebContext;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.ClassLoaderTemplateResolver;
import org.thymeleaf.web.servlet.JakartaServletWebApplication;

class KeptFragmentsTests {
    private static final AtomicInteger SAID = new AtomicInteger();

    private final SpringTemplateEngine engine = engine();

    /** A value that counts how often it is asked; equal to others by its text. */
    public record Word(String text) {
        /** The text. */
        public String said() {
            SAID.incrementAndGet();
            return text;
        }
    }

    /** Something that changes, and is equal only to itself. */
    public static class Changing {}

    @Test
    void whatWasSaidForEqualValuesIsSaidAgainWithoutWorkingItOut() {
        SAID.set(0);

        String first = page(new Word("one <thing>"), Locale.ENGLISH);
        String again = page(new Word("one <thing>"), Locale.ENGLISH);

        assertThat(again).isEqualTo(first).contains("<b>one &lt;thing&gt;</b>", "<a href=\"/list\">");
        assertThat(SAID).hasValue(1);
    }

    @Test
    void otherValuesAndOtherLanguagesSaySomethingElse() {
        String one = page(new Word("one"), Locale.ENGLISH);

        assertThat(page(new Word("two"), Locale.ENGLISH)).contains("<b>two</b>", "<i>Menu</i>");
        assertThat(page(new Word("one"), Locale.FRENCH)).contains("<b>one</b>", "<i>Le menu</i>");
        assertThat(page(new Word("one"), Locale.ENGLISH)).isEqualTo(one);
    }

    @Test
    void itSeesNeitherTheModelNorTheRequest() {
        assertThat(page(new Word("alone"), Locale.ENGLISH))
                .contains("<u></u><u></u>")
                .doesNotContain("of one reader");
    }

    @Test
    void itHasNoTime() {
        assertThatThrownBy(() -> render("kept/clock", Map.of(), Locale.ENGLISH))
                .hasRootCauseMessage("A kept fragment gets the time as one of its values");
    }

    @ParameterizedTest
    @ValueSource(strings = {"kept/page", "kept/nameless"})
    void valuesThatChangeOrHaveNoNamesAreRefused(String template) {
        assertThatThrownBy(() -> render(template, Map.of("word", new Changing()), Locale.ENGLISH))
                .hasRootCauseInstanceOf(IllegalArgumentException.class);
    }

    private String page(Word word, Locale language) {
        return render("kept/page", Map.of("word", word), language);
    }

    private String render(String template, Map<String, Object> model, Locale language) {
        var servlets = new MockServletContext();
        var request = new MockHttpServletRequest(servlets, "GET", "/");
        request.setAttribute("frame", "of one reader");
        var exchange = JakartaServletWebApplication.buildApplication(servlets)
                .buildExchange(request, new MockHttpServletResponse());
        var context = new WebContext(exchange, language, model);
        context.setVariable("secret", "of one reader");
        return engine.process(template, context);
    }

    private static SpringTemplateEngine engine() {
        var templates = new ClassLoaderTemplateResolver();
        templates.setPrefix("templates/");
        templates.setSuffix(".html");
        var messages = new StaticMessageSource();
        messages.addMessage("kit.menu", Locale.ENGLISH, "Menu");
        messages.addMessage("kit.menu", Locale.FRENCH, "Le menu");
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(templates);
        engine.setTemplateEngineMessageSource(messages);
        engine.addDialect(new KitDialect(
                Clock.systemUTC(),
                new FormFields(Validation.buildDefaultValidatorFactory().getValidator()),
                new SourceNames(messages)));
        return engine;
    }
}

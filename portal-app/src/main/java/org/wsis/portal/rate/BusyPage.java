package org.wsis.portal.rate;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.resource.ResourceUrlProvider;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;

/** Says that one has to wait. It is written once for each language, because it is shown when there is no time for pages. */
@Component
class BusyPage {
    private static final String STYLES = "/kit/wsis.css";

    private final ITemplateEngine templates;
    private final ResourceUrlProvider files;
    private final LocaleResolver locales;
    private final Map<Page, byte[]> pages = new ConcurrentHashMap<>();

    BusyPage(ITemplateEngine templates, ResourceUrlProvider files, LocaleResolver locales) {
        this.templates = templates;
        this.files = files;
        this.locales = locales;
    }

    private record Page(HttpStatus status, Locale locale) {}

    void write(HttpStatus status, long seconds, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType(MediaType.TEXT_HTML_VALUE);
        response.setCharacterEncoding(StandardCharsets.UTF_8.name());
        response.getOutputStream()
                .write(pages.computeIfAbsent(new Page(status, locales.resolveLocale(request)), this::text));
    }

    private byte[] text(Page page) {
        var context = new Context(page.locale());
        context.setVariable("key", "portal.busy." + page.status().value());
        context.setVariable("language", page.locale().toLanguageTag());
        context.setVariable("direction", page.locale().getLanguage().equals("ar") ? "rtl" : "ltr");
        context.setVariable("styles", Objects.requireNonNullElse(files.getForLookupPath(STYLES), STYLES));
        return templates.process("portal/rate/busy", context).getBytes(StandardCharsets.UTF_8);
    }
}

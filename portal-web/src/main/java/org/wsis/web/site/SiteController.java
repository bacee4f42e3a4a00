package org.wsis.web.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import org.springframework.web.util.HtmlUtils;
import org.wsis.web.Languages;
import org.wsis.web.Section;
import org.wsis.web.SitePages;

@Controller
class SiteController {
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /admin
            Disallow: /account
            Disallow: /login
            Disallow: /register
            Sitemap: %s/sitemap.xml
            """;

    private final ObjectProvider<Section> sections;
    private final ObjectProvider<SitePages> pages;

    SiteController(ObjectProvider<Section> sections, ObjectProvider<SitePages> pages) {
        this.sections = sections;
        this.pages = pages;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return answer(new MediaType("text", "plain", UTF_8), ROBOTS.formatted(origin()));
    }

    @GetMapping("/sitemap.xml")
    ResponseEntity<String> sitemap() {
        String origin = origin();
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n")
                .append("<urlset xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"")
                .append(" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n");
        paths().distinct().forEach(path -> appendPage(xml, HtmlUtils.htmlEscape(origin + path, "UTF-8")));
        return answer(
                new MediaType("application", "xml", UTF_8),
                xml.append("</urlset>\n").toString());
    }

    private Stream<String> paths() {
        Stream<String> ofSections = sections.orderedStream()
                .filter(section -> section.area() == Section.Area.PUBLIC)
                .map(Section::path);
        return Stream.of(Stream.of("/"), ofSections, pages.orderedStream().flatMap(SitePages::paths))
                .flatMap(all -> all);
    }

    private static void appendPage(StringBuilder xml, String address) {
        xml.append("<url><loc>").append(address).append("</loc>");
        for (Locale language : Languages.all()) {
            String code = language.getLanguage();
            xml.append("<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s?lang=%s\"/>"
                    .formatted(code, address, code));
        }
        xml.append("</url>\n");
    }

    private static ResponseEntity<String> answer(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(body);
    }

    private static String origin() {
        return ServletUriComponentsBuilder.fromCurrentContextPath().build().toUriString();
    }
}

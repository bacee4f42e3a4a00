package org.wsis.web.site;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.mail.PublicAddress;
import org.wsis.web.Section;
import org.wsis.web.SitePages;
import org.wsis.web.SiteParts;

@Controller
class SiteController {
    private static final String ROBOTS = """
            User-agent: *
            Disallow: /admin
            Disallow: /account
            Disallow: /login
            Disallow: /register
            Disallow: /stocktaking/export.
            Sitemap: %s
            """;

    private final ObjectProvider<Section> sections;
    private final ObjectProvider<SitePages> pages;
    private final ObjectProvider<SiteParts> parts;
    private final PublicAddress address;

    SiteController(
            ObjectProvider<Section> sections,
            ObjectProvider<SitePages> pages,
            ObjectProvider<SiteParts> parts,
            PublicAddress address) {
        this.sections = sections;
        this.pages = pages;
        this.parts = parts;
        this.address = address;
    }

    @GetMapping("/robots.txt")
    ResponseEntity<String> robots() {
        return answer(new MediaType("text", "plain", UTF_8), ROBOTS.formatted(address.of("/sitemap.xml")));
    }

    /** The index of all sitemaps. */
    @GetMapping("/sitemap.xml")
    ResponseEntity<String> index() {
        Sitemap index = Sitemap.index();
        index.addPart(address.of("/sitemap-pages.xml"));
        parts.orderedStream().forEach(kind -> {
            for (int part = 0; part < kind.parts(); part++) {
                index.addPart(address.of("/sitemap-%s-%d.xml".formatted(kind.name(), part)));
            }
        });
        return xml(index);
    }

    @GetMapping("/sitemap-pages.xml")
    ResponseEntity<String> pages() {
        Sitemap map = Sitemap.pages();
        paths().distinct().forEach(path -> map.addPage(address.of(path), null));
        return xml(map);
    }

    @GetMapping("/sitemap-{name}-{part:\\d+}.xml")
    ResponseEntity<String> part(@PathVariable String name, @PathVariable int part) {
        Sitemap map = Sitemap.pages();
        parts.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .filter(kind -> part < kind.parts())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND))
                .pages(part)
                .forEach(page -> map.addPage(address.of(page.path()), page.changed()));
        return xml(map);
    }

    private Stream<String> paths() {
        Stream<String> ofSections = sections.orderedStream()
                .filter(section -> section.area() == Section.Area.PUBLIC)
                .map(Section::path);
        return Stream.of(Stream.of("/"), ofSections, pages.orderedStream().flatMap(SitePages::paths))
                .flatMap(all -> all);
    }

    private static ResponseEntity<String> xml(Sitemap map) {
        return answer(new MediaType("application", "xml", UTF_8), map.toString());
    }

    private static ResponseEntity<String> answer(MediaType type, String body) {
        return ResponseEntity.ok()
                .contentType(type)
                .cacheControl(CacheControl.maxAge(Duration.ofHours(1)).cachePublic())
                .body(body);
    }
}

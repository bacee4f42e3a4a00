package org.wsis.web.site;

import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.HtmlUtils;
import org.wsis.web.Languages;

/** Writes sitemaps and their index (sitemaps.org, protocol 0.9). */
final class Sitemap {
    private static final String NAMESPACE = " xmlns=\"http://www.sitemaps.org/schemas/sitemap/0.9\"";
    private static final String LANGUAGES = " xmlns:xhtml=\"http://www.w3.org/1999/xhtml\"";

    private final String root;
    private final StringBuilder xml;

    private Sitemap(String root, String namespaces) {
        this.root = root;
        this.xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<" + root + namespaces + ">\n");
    }

    static Sitemap index() {
        return new Sitemap("sitemapindex", NAMESPACE);
    }

    static Sitemap pages() {
        return new Sitemap("urlset", NAMESPACE + LANGUAGES);
    }

    /** A further sitemap. */
    void addPart(String address) {
        xml.append("<sitemap><loc>").append(escaped(address)).append("</loc></sitemap>\n");
    }

    /** A page, which every language has at the same address. */
    void addPage(String address, @Nullable Instant changed) {
        String escaped = escaped(address);
        xml.append("<url><loc>").append(escaped).append("</loc>");
        if (changed != null) {
            xml.append("<lastmod>").append(changed).append("</lastmod>");
        }
        for (Locale language : Languages.all()) {
            String code = language.getLanguage();
            xml.append("<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s?lang=%s\"/>"
                    .formatted(code, escaped, code));
        }
        xml.append("</url>\n");
    }

    private static String escaped(String address) {
        return HtmlUtils.htmlEscape(address, "UTF-8");
    }

    @Override
    public String toString() {
        return xml + "</" + root + ">\n";
    }
}

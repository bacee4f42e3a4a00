package org.wsis.web.kit;

import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;

/**
 * Turns CommonMark that people wrote into HTML that is safe in a page. Raw HTML is shown as text, links lead only to
 * http, https, mailto and places of the portal, pictures leave their description (a page must not fetch from elsewhere),
 * and headings begin below those of the page.
 */
final class Markdown {
    private static final int BELOW_SECTIONS = 2;
    private static final int DEEPEST = 6;
    private static final Parser PARSER =
            Parser.builder().maxOpenBlockParsers(50).build();
    private static final HtmlRenderer RENDERER = HtmlRenderer.builder()
            .escapeHtml(true)
            .sanitizeUrls(true)
            .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto"))) // its own default allows data:
            .percentEncodeUrls(true)
            .attributeProviderFactory(context -> (node, tag, attributes) -> {
                if (node instanceof Link) {
                    attributes.put("rel", "nofollow noopener");
                }
            })
            .build();

    private Markdown() {}

    static String html(String written) {
        Node document = PARSER.parse(written);
        document.accept(new Tamed());
        return RENDERER.render(document);
    }

    private static final class Tamed extends AbstractVisitor {
        @Override
        public void visit(Heading heading) {
            heading.setLevel(Math.min(DEEPEST, heading.getLevel() + BELOW_SECTIONS));
            visitChildren(heading);
        }

        @Override
        public void visit(Image image) {
            visitChildren(image);
            for (Node child = image.getFirstChild(); child != null; child = image.getFirstChild()) {
                image.insertBefore(child);
            }
            image.unlink();
        }
    }
}

package org.wsis.portal.stocktaking;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** What RFC 4287 demands of a feed, checked by the JDK's parser and not by the library that wrote it. */
final class AtomRules {
    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final Set<String> OF_FEEDS = Set.of(
            "author",
            "category",
            "contributor",
            "entry",
            "generator",
            "icon",
            "id",
            "link",
            "logo",
            "rights",
            "subtitle",
            "title",
            "updated");
    private static final Set<String> OF_ENTRIES = Set.of(
            "author",
            "category",
            "content",
            "contributor",
            "id",
            "link",
            "published",
            "rights",
            "source",
            "summary",
            "title",
            "updated");

    private final List<String> problems = new ArrayList<>();
    private final Element feed;

    AtomRules(byte[] document) {
        try {
            var factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            feed = factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(document))
                    .getDocumentElement();
        } catch (Exception broken) {
            throw new AssertionError("No well-formed XML", broken);
        }
        check();
    }

    List<String> problems() {
        return problems;
    }

    List<Element> entries() {
        return children(feed, "entry");
    }

    String text(Element parent, String name) {
        return children(parent, name).getFirst().getTextContent();
    }

    String link(Element parent, String relation) {
        return children(parent, "link").stream()
                .filter(link -> link.getAttribute("rel").equals(relation))
                .findFirst()
                .orElseThrow()
                .getAttribute("href");
    }

    Element feed() {
        return feed;
    }

    private void check() {
        demand(ATOM.equals(feed.getNamespaceURI()) && feed.getLocalName().equals("feed"), "the root is not atom:feed");
        checkCommon(feed, OF_FEEDS);
        Set<String> ids = new HashSet<>();
        boolean feedHasAuthor = !children(feed, "author").isEmpty();
        for (Element entry : entries()) {
            checkCommon(entry, OF_ENTRIES);
            demand(feedHasAuthor || !children(entry, "author").isEmpty(), "an entry without an author");
            demand(ids.add(text(entry, "id") + text(entry, "updated")), "two entries with one id and time");
            demand(
                    !children(entry, "content").isEmpty()
                            || children(entry, "link").stream()
                                    .anyMatch(link -> link.getAttribute("rel").equals("alternate")),
                    "an entry with neither content nor alternate link");
            demand(children(entry, "published").size() <= 1, "published twice");
            children(entry, "published").forEach(this::checkTime);
            demand(children(entry, "summary").size() <= 1, "two summaries");
        }
        demand(
                children(feed, "link").stream()
                        .anyMatch(link -> link.getAttribute("rel").equals("self")),
                "no self link");
    }

    private void checkCommon(Element parent, Set<String> allowed) {
        for (Element child : children(parent, null)) {
            if (ATOM.equals(child.getNamespaceURI())) {
                demand(allowed.contains(child.getLocalName()), child.getLocalName() + " in " + parent.getLocalName());
            }
        }
        for (String once : List.of("id", "title", "updated")) {
            demand(children(parent, once).size() == 1, parent.getLocalName() + " needs one " + once);
        }
        demand(URI.create(text(parent, "id")).isAbsolute(), "an id that is no absolute IRI");
        children(parent, "updated").forEach(this::checkTime);
        children(parent, "author")
                .forEach(author -> demand(
                        children(author, "name").size() == 1
                                && !text(author, "name").isBlank(),
                        "an author without a name"));
        children(parent, "category")
                .forEach(category -> demand(!category.getAttribute("term").isBlank(), "a category without a term"));
        children(parent, "title").forEach(this::checkText);
        children(parent, "summary").forEach(this::checkText);
        Set<String> alternates = new HashSet<>();
        for (Element link : children(parent, "link")) {
            demand(URI.create(link.getAttribute("href")).isAbsolute(), "a link that is not absolute");
            String relation = link.getAttribute("rel");
            if (relation.isEmpty() || relation.equals("alternate")) {
                demand(
                        alternates.add(link.getAttribute("type") + " " + link.getAttribute("hreflang")),
                        "two alternate links of one type and language");
            }
        }
    }

    private void checkText(Element text) {
        demand(Set.of("", "text", "html", "xhtml").contains(text.getAttribute("type")), "a text of unknown type");
        demand(
                text.getAttribute("type").equals("xhtml")
                        || children(text, null).isEmpty(),
                "elements within plain text");
    }

    private void checkTime(Element time) {
        demand(
                time.getTextContent()
                        .matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)"),
                "a time that is not of RFC 3339: " + time.getTextContent());
        OffsetDateTime.parse(time.getTextContent());
    }

    private void demand(boolean holds, String problem) {
        if (!holds) {
            problems.add(problem);
        }
    }

    private static List<Element> children(Element parent, @org.jspecify.annotations.Nullable String name) {
        return IntStream.range(0, parent.getChildNodes().getLength())
                .mapToObj(place -> parent.getChildNodes().item(place))
                .filter(node -> node.getNodeType() == Node.ELEMENT_NODE)
                .map(Element.class::cast)
                .filter(element -> name == null || name.equals(element.getLocalName()))
                .toList();
    }
}

package org.wsis.stocktaking.feed;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.wsis.stocktaking.published.PublicEntry;

/** Puts entries into the library's model of Atom, which knows times only as {@link Date}. */
final class AtomDocument {
    private static final String FORMAT = "atom_1.0";

    private AtomDocument() {}

    static String of(Head head, List<PublicEntry> entries, Schemes schemes) {
        var feed = new Feed(FORMAT);
        feed.setId("urn:uuid:" + head.id());
        feed.setTitleEx(text(head.title()));
        feed.setUpdated(date(head.updated()));
        feed.setAuthors(List.of(person(head.author())));
        feed.setOtherLinks(List.of(link("self", head.self(), "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", head.page(), "text/html")));
        feed.setEntries(entries.stream().map(entry -> entry(entry, schemes)).toList());
        try {
            return new WireFeedOutput().outputString(feed, false);
        } catch (FeedException failure) {
            throw new IllegalStateException("The feed could not be written", failure);
        }
    }

    private static Entry entry(PublicEntry entry, Schemes schemes) {
        var atom = new Entry();
        atom.setId("urn:uuid:" + entry.id());
        atom.setTitleEx(text(entry.title()));
        atom.setUpdated(date(entry.updatedAt()));
        atom.setPublished(date(entry.publishedAt()));
        atom.setAlternateLinks(List.of(link("alternate", entry.url(), "text/html")));
        if (entry.organisation() != null) {
            atom.setAuthors(List.of(person(entry.organisation())));
        }
        if (entry.shortDescription() != null) {
            atom.setSummary(text(entry.shortDescription()));
        }
        atom.setCategories(categories(entry, schemes));
        return atom;
    }

    private static List<Category> categories(PublicEntry entry, Schemes schemes) {
        var all = new ArrayList<Category>();
        entry.actionLines().forEach(code -> all.add(category(schemes.actionLines(), code)));
        entry.sdgs().forEach(goal -> all.add(category(schemes.sdgs(), String.valueOf(goal))));
        if (entry.country() != null) {
            all.add(category(schemes.countries(), entry.country()));
        }
        return all;
    }

    private static Category category(String scheme, String term) {
        var category = new Category();
        category.setScheme(scheme);
        category.setTerm(term);
        return category;
    }

    private static com.rometools.rome.feed.synd.SyndPerson person(String name) {
        var person = new Person();
        person.setName(XmlText.of(name));
        return person;
    }

    private static Content text(String words) {
        var content = new Content();
        content.setType("text");
        content.setValue(XmlText.of(words));
        return content;
    }

    private static Link link(String relation, String address, String type) {
        var link = new Link();
        link.setRel(relation);
        link.setHref(address);
        link.setType(type);
        return link;
    }

    private static Date date(Instant at) {
        return Date.from(at);
    }

    /** What the terms of categories belong to. */
    record Schemes(String actionLines, String sdgs, String countries) {}
}

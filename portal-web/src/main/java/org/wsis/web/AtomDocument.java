package org.wsis.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.rometools.rome.feed.atom.Category;
import com.rometools.rome.feed.atom.Content;
import com.rometools.rome.feed.atom.Entry;
import com.rometools.rome.feed.atom.Feed;
import com.rometools.rome.feed.atom.Link;
import com.rometools.rome.feed.atom.Person;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.WireFeedOutput;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Date;
import java.util.HexFormat;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

/** Writes feeds (Atom 1.0, RFC 4287) with a library whose model knows times only as {@link Date}. */
public final class AtomDocument {
    private static final String FORMAT = "atom_1.0";
    private static final MediaType ATOM = new MediaType("application", "atom+xml", UTF_8);

    private AtomDocument() {}

    /**
     * The answer with a feed. Readers keep it and ask each time whether it is still true.
     *
     * @param changed when anything that the feed could show last appeared, changed or went
     */
    public static ResponseEntity<byte[]> answer(AtomFeed feed, Instant changed) {
        byte[] body = of(feed).getBytes(UTF_8);
        return ResponseEntity.ok()
                .contentType(ATOM)
                .cacheControl(CacheControl.noCache().cachePublic())
                .eTag("W/\"" + digest(body) + '"') // weak: a strong one is never compressed
                .lastModified(changed)
                .body(body);
    }

    private static String digest(byte[] body) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String of(AtomFeed known) {
        var feed = new Feed(FORMAT);
        feed.setId("urn:uuid:" + known.id());
        feed.setTitleEx(text(known.title()));
        feed.setUpdated(date(known.updated()));
        feed.setAuthors(List.of(person(known.author())));
        feed.setOtherLinks(List.of(link("self", known.self(), "application/atom+xml")));
        feed.setAlternateLinks(List.of(link("alternate", known.page(), "text/html")));
        feed.setEntries(known.entries().stream().map(AtomDocument::entry).toList());
        try {
            return new WireFeedOutput().outputString(feed, false);
        } catch (FeedException failure) {
            throw new IllegalStateException("The feed could not be written", failure);
        }
    }

    private static Entry entry(AtomFeed.Entry known) {
        var atom = new Entry();
        atom.setId("urn:uuid:" + known.id());
        atom.setTitleEx(text(known.title()));
        atom.setUpdated(date(known.updated()));
        atom.setPublished(date(known.published()));
        atom.setAlternateLinks(List.of(link("alternate", known.page(), "text/html")));
        if (known.author() != null) {
            atom.setAuthors(List.of(person(known.author())));
        }
        if (known.summary() != null) {
            atom.setSummary(text(known.summary()));
        }
        atom.setCategories(known.terms().stream().map(AtomDocument::category).toList());
        return atom;
    }

    private static Category category(AtomFeed.Term known) {
        var category = new Category();
        category.setScheme(known.scheme());
        category.setTerm(known.term());
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
}

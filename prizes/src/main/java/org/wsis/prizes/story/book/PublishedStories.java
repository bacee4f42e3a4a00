package org.wsis.prizes.story.book;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.web.OwnPublications;
import org.wsis.web.SitePages;

/** The publications among those of the portal, and for search engines. */
@Component
class PublishedStories implements OwnPublications, SitePages {
    private final Books books;
    private final MessageSource messages;

    PublishedStories(Books books, MessageSource messages) {
        this.books = books;
        this.messages = messages;
    }

    @Override
    public List<Item> all(Locale locale) {
        return books.all().stream()
                .map(book -> new Item(
                        messages.getMessage("prizes.book.title", new Object[] {String.valueOf(book.edition())}, locale),
                        "/prizes/" + book.edition() + "/stories",
                        book.at()))
                .toList();
    }

    @Override
    public Stream<String> paths() {
        return books.all().stream().map(book -> "/prizes/" + book.edition() + "/stories");
    }
}

package org.wsis.prizes.story.book;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.audit.AuditedAct;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;
import org.wsis.prizes.edition.Category;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.story.Champion;
import org.wsis.prizes.story.Champions;
import org.wsis.prizes.story.Quote;
import org.wsis.prizes.story.Stories;
import org.wsis.prizes.story.Story;
import org.wsis.prizes.story.StoryState;
import org.wsis.schedule.PortalTime;

/** Where staff publish the stories of an edition, once and for ever. */
@Service
class BookDesk {
    private final Books books;
    private final Champions champions;
    private final Stories stories;
    private final Contests contests;
    private final Files files;
    private final ApplicationEventPublisher events;
    private final PortalTime time;

    BookDesk(
            Books books,
            Champions champions,
            Stories stories,
            Contests contests,
            Files files,
            ApplicationEventPublisher events,
            PortalTime time) {
        this.books = books;
        this.champions = champions;
        this.stories = stories;
        this.contests = contests;
        this.files = files;
        this.events = events;
        this.time = time;
    }

    /** What became of the wish to publish. */
    enum Outcome {
        DONE,
        /** It is published already. */
        TAKEN,
        /** It would be other stories than staff saw, or none. */
        OVERTAKEN
    }

    /** The headlines that would be published. */
    @Transactional(readOnly = true)
    public List<BookStory> planned(EditionView edition) {
        return chosen(edition);
    }

    /**
     * Publishes what is accepted.
     *
     * @param seen how many stories staff saw
     */
    @Transactional
    public Outcome publish(int year, int seen, AccountId by) {
        EditionView edition = contests.hold(year).orElseThrow();
        if (books.find(year).isPresent()) {
            return Outcome.TAKEN;
        }
        List<BookStory> chosen = chosen(contests.find(year).orElse(edition));
        if (chosen.isEmpty() || chosen.size() != seen) {
            return Outcome.OVERTAKEN;
        }
        Instant now = time.now().truncatedTo(ChronoUnit.SECONDS);
        String language = Objects.requireNonNullElse(edition.settings().language(), "en");
        books.freeze(new BookContent(year, language, now, chosen), by);
        var facts = Map.of("stories", String.valueOf(seen));
        events.publishEvent(
                new AuditedAct(by, now, "prizes.story.published", "prizes.edition", String.valueOf(year), facts));
        return Outcome.DONE;
    }

    private List<BookStory> chosen(EditionView edition) {
        Map<UUID, Champion> known =
                champions.of(edition.year()).stream().collect(Collectors.toMap(Champion::project, Function.identity()));
        return stories.of(edition.year()).stream()
                .filter(story -> story.state() == StoryState.ACCEPTED)
                .flatMap(story -> Optional.ofNullable(known.get(story.project().value())).stream()
                        .map(champion -> frozen(edition, champion, story)))
                .sorted(Comparator.comparingInt(BookStory::category).thenComparing(BookStory::headline))
                .toList();
    }

    private static BookStory frozen(EditionView edition, Champion champion, Story story) {
        Map<String, String> text = new LinkedHashMap<>();
        story.text().boxes().forEach((box, words) -> text.put(box.field(), words));
        return new BookStory(
                champion.project(),
                Objects.requireNonNull(story.text().headline()),
                champion.title(),
                champion.organisation(),
                champion.country(),
                champion.category(),
                champion.line(),
                edition.category(champion.category()).map(Category::title).orElse(champion.line()),
                text,
                story.text().quotes().stream().map(BookDesk::quotation).toList(),
                story.pictures().stream()
                        .map(picture -> new BookStory.Picture(picture.file().value(), picture.alt()))
                        .toList());
    }

    private static BookStory.Quotation quotation(Quote quote) {
        return new BookStory.Quotation(Objects.requireNonNull(quote.words()), Objects.requireNonNull(quote.by()));
    }

    /** The publication of the edition. */
    @Transactional(readOnly = true)
    public Optional<Book> find(int year) {
        return books.find(year);
    }

    /** A picture of a published story. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> picture(int year, UUID story, FileId file) {
        return books.find(year)
                .flatMap(book -> book.content().story(story))
                .filter(found -> found.has(file.value()))
                .flatMap(found -> files.find(file));
    }

    /** The document, once it is made. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> document(int year) {
        return books.find(year)
                .flatMap(book -> Optional.ofNullable(book.file()))
                .flatMap(file -> files.find(new FileId(file)));
    }
}

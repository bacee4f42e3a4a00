package org.wsis.prizes.story.book;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;
import org.wsis.mail.PublicAddress;
import org.wsis.schedule.PortalTime;
import org.wsis.web.Typesetter;
import org.wsis.web.Typesetter.Printed;

/** Makes the document of each publication, once, from what was frozen and from nothing else. */
@Component
class BookPrinting {
    private static final Logger log = LoggerFactory.getLogger(BookPrinting.class);

    private final Books books;
    private final Typesetter typesetter;
    private final ITemplateEngine templates;
    private final Files files;
    private final PublicAddress address;
    private final TransactionOperations transaction;
    private final PortalTime time;

    BookPrinting(
            Books books,
            Typesetter typesetter,
            ITemplateEngine templates,
            Files files,
            PublicAddress address,
            TransactionOperations transaction,
            PortalTime time) {
        this.books = books;
        this.typesetter = typesetter;
        this.templates = templates;
        this.files = files;
        this.address = address;
        this.transaction = transaction;
        this.time = time;
    }

    @Configuration(proxyBeanMethods = false)
    static class Schedule {
        @Bean
        RecurringTask<Void> prizeStoryPrints(BookPrinting printing) {
            return Tasks.recurring("prizes-story-prints", FixedDelay.ofMinutes(1))
                    .execute((instance, context) -> printing.run());
        }
    }

    void run() {
        books.unprinted().forEach(this::attempt);
    }

    private void attempt(int edition) {
        books.beginPrint(edition);
        try {
            Book book = books.find(edition).orElseThrow();
            Printed document = typesetter.pdf(html(book), address.of("/"), isRightToLeft(book), Map.of());
            transaction.executeWithoutResult(status -> keep(edition, document));
        } catch (RuntimeException failure) { // counted; the next round tries again
            log.error("The document of the stories of {} could not be made", edition, failure);
        }
    }

    private void keep(int edition, Printed document) {
        StoredFile file = files.ownPdf("wsis-prizes-" + edition + "-stories.pdf", document.content());
        if (!books.keepPrint(edition, file.id(), document.pages(), time.now())) {
            files.remove(file.id());
        }
    }

    private String html(Book book) {
        var context = new Context(book.locale());
        context.setVariable("book", book);
        context.setVariable("direction", isRightToLeft(book) ? "rtl" : "ltr");
        context.setVariable("address", address.of("/prizes/" + book.edition() + "/stories"));
        context.setVariable("pictures", pictures(book));
        return templates.process("prizes/story/book/print", context);
    }

    private static boolean isRightToLeft(Book book) {
        return book.content().language().equals("ar");
    }

    /** The document fetches nothing: pictures stand in it. */
    private Map<UUID, String> pictures(Book book) {
        Map<UUID, String> pictures = new HashMap<>();
        book.content().stories().stream()
                .flatMap(story -> story.pictures().stream())
                .forEach(picture -> files.find(new FileId(picture.file()))
                        .ifPresent(file -> pictures.put(picture.file(), data(file))));
        return pictures;
    }

    private String data(StoredFile file) {
        try (InputStream content = files.open(file.id())) {
            return "data:" + file.mediaType() + ";base64," + Base64.getEncoder().encodeToString(content.readAllBytes());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

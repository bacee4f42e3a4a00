package org.wsis.prizes.story.book;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.files.FileId;
import tools.jackson.databind.json.JsonMapper;

/** Keeps publications. */
@Component
class Books {
    static final int MOST_ATTEMPTS = 3;
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final JdbcClient sql;

    Books(JdbcClient sql) {
        this.sql = sql;
    }

    /** A publication in a list. */
    record Line(int edition, Instant at, int stories) {}

    Optional<Book> find(int edition) {
        return sql.sql("SELECT b.edition, b.at, b.content, b.checksum, p.file FROM prizes.story_book b"
                        + " LEFT JOIN prizes.story_print p ON p.edition = b.edition WHERE b.edition = ?")
                .param(edition)
                .query(Books::book)
                .optional();
    }

    private static Book book(ResultSet row, int number) throws SQLException {
        String data = row.getString("content");
        return new Book(
                row.getInt("edition"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                data,
                row.getString("checksum"),
                JSON.readValue(data, BookContent.class),
                row.getObject("file", UUID.class));
    }

    /** All, the latest edition first. */
    List<Line> all() {
        return sql.sql("SELECT edition, at, stories FROM prizes.story_book ORDER BY edition DESC")
                .query((row, number) -> new Line(
                        row.getInt("edition"),
                        row.getObject("at", OffsetDateTime.class).toInstant(),
                        row.getInt("stories")))
                .list();
    }

    /** Writes it down for ever; the database computes the sum, and refuses a second one. */
    void freeze(BookContent content, AccountId by) {
        sql.sql(
                        "INSERT INTO prizes.story_book (edition, at, by, stories, content, checksum) VALUES"
                                + " (:edition, :at, :by, :stories, :content, encode(sha256(convert_to(:content, 'UTF8')), 'hex'))")
                .param("edition", content.edition())
                .param("at", content.frozenAt().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .param("stories", content.stories().size())
                .param("content", JSON.writeValueAsString(content))
                .update();
    }

    /** The editions whose document is not made and may still be tried. */
    List<Integer> unprinted() {
        return sql.sql(
                        "SELECT b.edition FROM prizes.story_book b LEFT JOIN prizes.story_print p ON p.edition = b.edition"
                                + " WHERE p.file IS NULL AND coalesce(p.attempts, 0) < ? ORDER BY b.at")
                .param(MOST_ATTEMPTS)
                .query(Integer.class)
                .list();
    }

    /** Counts an attempt before it begins, so that one that ends the process is counted, too. */
    void beginPrint(int edition) {
        sql.sql("INSERT INTO prizes.story_print (edition, attempts) VALUES (?, 1)"
                        + " ON CONFLICT (edition) DO UPDATE SET attempts = story_print.attempts + 1")
                .param(edition)
                .update();
    }

    /** Answers whether the document is the first one. */
    boolean keepPrint(int edition, FileId file, int pages, Instant at) {
        return sql.sql("UPDATE prizes.story_print SET file = ?, pages = ?, made_at = ?"
                                + " WHERE edition = ? AND file IS NULL")
                        .params(file.value(), pages, at.atOffset(ZoneOffset.UTC), edition)
                        .update()
                > 0;
    }
}

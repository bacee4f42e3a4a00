package org.wsis.prizes.archive;

import java.io.IOException;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.imports.Imports;
import org.wsis.reference.ContentLoader;
import org.wsis.reference.ContentRow;
import org.wsis.reference.Reference;

/** Brings the archive of 2012 to 2018 along: categories and figures as content, the prizes by the import that staff use. */
@Component
class PrizeArchiveLoader implements SmartInitializingSingleton {
    private static final String ARCHIVE = "prize_archive.csv";

    private final ContentLoader contents;
    private final Reference reference;
    private final Imports imports;
    private final JdbcClient sql;

    PrizeArchiveLoader(ContentLoader contents, Reference reference, Imports imports, JdbcClient sql) {
        this.contents = contents;
        this.reference = reference;
        this.imports = imports;
        this.sql = sql;
    }

    @Override
    public void afterSingletonsInstantiated() {
        contents.once("prize-categories", "prize_categories.csv", this::categories);
        contents.once("prize-figures", "prize_stats.csv", this::figures);
        try {
            byte[] archive = new ClassPathResource("data/" + ARCHIVE).getContentAsByteArray();
            imports.load(PrizeArchiveImport.NAME, ARCHIVE, archive);
        } catch (IOException missing) {
            throw new IllegalStateException("The prize archive cannot be read", missing);
        }
    }

    private void categories(List<ContentRow> rows) {
        for (ContentRow row : rows) {
            int number = Integer.parseInt(row.get("category_no"));
            sql.sql("INSERT INTO prizes.category (number, action_line, official_title, source)"
                            + " VALUES (:number, :line, :title, :source)")
                    .param("number", number)
                    .param("line", reference.actionLines().get(number - 1).code())
                    .param("title", row.get("official_title"))
                    .param("source", row.get("name_source"))
                    .update();
        }
    }

    private void figures(List<ContentRow> rows) {
        for (ContentRow row : rows) {
            sql.sql("INSERT INTO prizes.figure (year, submitted, nominated, votes, champions, winners, source)"
                            + " VALUES (:year, :submitted, :nominated, :votes, :champions, :winners, :source)")
                    .param("year", Integer.parseInt(row.get("year")))
                    .param("submitted", row.optional("submitted"))
                    .param("nominated", row.optional("nominated"))
                    .param("votes", row.optional("votes"))
                    .param("champions", row.optional("champions"))
                    .param("winners", row.optional("winners"))
                    .param("source", row.get("source"))
                    .update();
        }
    }
}

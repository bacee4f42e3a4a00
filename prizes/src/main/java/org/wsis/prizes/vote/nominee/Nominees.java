package org.wsis.prizes.vote.nominee;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.edition.CategoryNames;

/** Reads nominees. Whether they are public yet is asked before. */
@Component
public class Nominees {
    private static final String NOMINEE = """
            SELECT n.project, n.category, n.code, p.title, p.organisation, p.country, p.international,
                p.stakeholder_type, p.short_description, n.withdrawn_at,
                ARRAY(SELECT l.sdg FROM prizes.project_linkage l WHERE l.project = p.id ORDER BY l.sdg) AS sdgs
            FROM prizes.nominee n JOIN prizes.project p ON p.id = n.project
            """;

    private final JdbcClient database;
    private final CategoryNames names;

    Nominees(JdbcClient database, CategoryNames names) {
        this.database = database;
        this.names = names;
    }

    /** The categories of an edition in the reader's language, with how many stand for the vote in each. */
    @Transactional(readOnly = true)
    public List<Category> categories(int edition, Locale locale) {
        return categories(edition).stream()
                .map(category -> category.called(names.of(
                        new org.wsis.prizes.edition.Category(category.number(), category.line(), category.title()),
                        locale)))
                .toList();
    }

    private List<Category> categories(int edition) {
        return database.sql("""
                        SELECT c.number, c.line, c.title, (SELECT count(*) FROM prizes.nominee n
                            WHERE n.edition = c.edition AND n.category = c.number AND n.withdrawn_at IS NULL) AS nominees
                        FROM prizes.edition_category c WHERE c.edition = ? ORDER BY c.number
                        """).param(edition).query(Category.class).list();
    }

    /** The nominees of a category by title, those too that left. */
    @Transactional(readOnly = true)
    public List<Nominee> of(int edition, int category) {
        return database.sql(NOMINEE + "WHERE n.edition = ? AND n.category = ? ORDER BY p.title, n.project")
                .params(edition, category)
                .query(Nominees::nominee)
                .list();
    }

    /** The nominees of an edition by category and title. */
    @Transactional(readOnly = true)
    public List<Nominee> of(int edition) {
        return database.sql(NOMINEE + "WHERE n.edition = ? ORDER BY n.category, p.title, n.project")
                .param(edition)
                .query(Nominees::nominee)
                .list();
    }

    /** The nominee, if the project is one of the edition. */
    @Transactional(readOnly = true)
    public Optional<Nominee> find(int edition, UUID project) {
        return database.sql(NOMINEE + "WHERE n.edition = ? AND n.project = ?")
                .params(edition, project)
                .query(Nominees::nominee)
                .optional();
    }

    /** Where a short link leads. */
    record Place(int edition, UUID project) {}

    /** What the code of a short link stands for. */
    @Transactional(readOnly = true)
    Optional<Place> byCode(String code) {
        return database.sql("SELECT edition, project FROM prizes.nominee WHERE code = ?")
                .param(code)
                .query(Place.class)
                .optional();
    }

    private static Nominee nominee(ResultSet row, int number) throws SQLException {
        return new Nominee(
                row.getObject("project", UUID.class),
                row.getInt("category"),
                row.getString("code"),
                row.getString("title"),
                row.getString("organisation"),
                row.getString("country"),
                row.getBoolean("international"),
                row.getString("stakeholder_type"),
                row.getString("short_description"),
                Arrays.asList((Integer[]) row.getArray("sdgs").getArray()),
                row.getObject("withdrawn_at") != null);
    }
}

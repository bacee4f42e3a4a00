package org.wsis.portal.mailbox;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.wsis.portal.database.TestDatabase;

/** The letters that the portal under test wrote, for tests that follow a letter's link. */
public final class WrittenLetters {
    private WrittenLetters() {}

    /**
     * A letter.
     *
     * @param kind its message prefix
     * @param path where its button leads, from the portal's root, with its token
     * @param stopPath where the link leads that stops such letters
     */
    public record Letter(
            String kind,
            String locale,
            String subject,
            String body,
            @Nullable String path,
            @Nullable String stopPath) {}

    /** Committed letters to the address, the latest first. */
    public static List<Letter> to(String address) {
        try (Connection connection = TestDatabase.asApplication();
                PreparedStatement query = connection.prepareStatement(
                        "SELECT kind, locale, subject, body, path, stop_path FROM mail.letter WHERE lower(recipient) = lower(?)"
                                + " ORDER BY number DESC")) {
            query.setString(1, address);
            ResultSet rows = query.executeQuery();
            List<Letter> letters = new ArrayList<>();
            while (rows.next()) {
                letters.add(new Letter(
                        rows.getString(1),
                        rows.getString(2),
                        rows.getString(3),
                        rows.getString(4),
                        rows.getString(5),
                        rows.getString(6)));
            }
            return letters;
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }
}

package org.wsis.prizes.vote.proof;

import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The files with which anybody can check the vote: plain tables of hexadecimal signs, numbers and ids. Each is written as of
 * one moment before it is sent, so that no slow reader holds a connection to the database.
 */
@Component
class ProofFiles {
    private static final HexFormat HEX = HexFormat.of();

    private final JdbcClient database;
    private final Digests digests;
    private final TransactionTemplate moment;

    ProofFiles(JdbcClient database, Digests digests, PlatformTransactionManager transactions) {
        this.database = database;
        this.digests = digests;
        this.moment = new TransactionTemplate(transactions);
        moment.setReadOnly(true);
        moment.setIsolationLevel(TransactionDefinition.ISOLATION_REPEATABLE_READ);
    }

    /** Writes one of the files. */
    interface Content {
        void writeTo(Writer out) throws IOException;
    }

    void send(String name, Content content, HttpServletResponse response) throws IOException {
        Path whole = Files.createTempFile("proof", ".csv");
        try {
            moment.executeWithoutResult(status -> write(content, whole));
            response.setContentType("text/csv;charset=US-ASCII");
            response.setContentLengthLong(Files.size(whole));
            response.setHeader(
                    HttpHeaders.CONTENT_DISPOSITION,
                    ContentDisposition.attachment().filename(name).build().toString());
            Files.copy(whole, response.getOutputStream());
        } finally {
            Files.delete(whole);
        }
    }

    private static void write(Content content, Path whole) {
        try (BufferedWriter out = Files.newBufferedWriter(whole)) {
            content.writeTo(out);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The chain. */
    Content digests(int edition) {
        return out -> {
            out.write("number,made_at,count,previous,digest\n");
            for (Digest digest : digests.all(edition)) {
                out.write("%d,%s,%d,%s,%s\n"
                        .formatted(
                                digest.number(), digest.madeAt(), digest.count(), digest.previousHex(), digest.hex()));
            }
        };
    }

    /** The commitments of each digest, in the order in which they are digested. */
    Content commitments(int edition) {
        return out -> {
            out.write("digest,commitment\n");
            long above = 0;
            for (Digest digest : digests.all(edition)) {
                long upTo = digests.range(edition, digest.number()).upTo();
                try (Stream<byte[]> commitments = digests.commitments(edition, above, upTo)) {
                    String number = digest.number() + ",";
                    commitments.forEachOrdered(commitment -> line(out, number + HEX.formatHex(commitment)));
                }
                above = upTo;
            }
        };
    }

    /** The final list, in the order of trackers. Whether it is public is asked before. */
    Content choices(int edition) {
        return out -> {
            out.write("tracker,category,project,fate,rule\n");
            database.sql("SELECT tracker, category, project, fate, coalesce(rule, '') AS rule FROM prizes.final_choice"
                            + " WHERE edition = ? ORDER BY tracker")
                    .param(edition)
                    .withFetchSize(5_000)
                    .query(row -> {
                        line(
                                out,
                                String.join(
                                        ",",
                                        HEX.formatHex(row.getBytes("tracker")),
                                        row.getString("category"),
                                        row.getString("project"),
                                        row.getString("fate"),
                                        row.getString("rule")));
                    });
        };
    }

    /** The valid votes of each project. Whether they are public is asked before. */
    Content results(int edition) {
        return out -> {
            out.write("category,project,votes,champion\n");
            database.sql("SELECT category, project, votes, champion FROM prizes.vote_result WHERE edition = ?"
                            + " ORDER BY category, votes DESC, project")
                    .param(edition)
                    .query(row -> {
                        line(
                                out,
                                "%d,%s,%d,%s"
                                        .formatted(
                                                row.getInt("category"),
                                                row.getString("project"),
                                                row.getInt("votes"),
                                                row.getBoolean("champion") ? "yes" : "no"));
                    });
        };
    }

    private static void line(Writer out, String line) {
        try {
            out.write(line);
            out.write('\n');
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}

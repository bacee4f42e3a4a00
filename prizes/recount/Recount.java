import java.io.BufferedReader;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Checks a vote of the WSIS Prizes from what everybody can download, and counts it again. It shares nothing with the
 * portal: it needs Java 21 or later and no other file. How to use it is in README.md beside it.
 */
public final class Recount {
    private static final HexFormat HEX = HexFormat.of();
    private static final String CODE = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int SUM = 32;
    private static final int TRACKER = 20;

    private final Path folder;
    private final int edition;
    private int problems;

    private Recount(Path folder, int edition) {
        this.folder = folder;
        this.edition = edition;
    }

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 4 && arguments[0].equals("open")) {
            open(Integer.parseInt(arguments[1]), arguments[2], arguments[3]);
        } else if (arguments.length == 2 && arguments[1].matches("\\d{4}")) {
            System.exit(new Recount(Path.of(arguments[0]), Integer.parseInt(arguments[1])).check() ? 0 : 1);
        } else {
            System.out.println("Use: java Recount.java FOLDER YEAR | java Recount.java open YEAR PROJECT NONCE");
            System.exit(2);
        }
    }

    /** Prints receipt code and tracker of a choice, for a voter who has its nonce. */
    private static void open(int edition, String project, String nonceHex) throws Exception {
        byte[] nonce = HEX.parseHex(nonceHex);
        MessageDigest sum = MessageDigest.getInstance("SHA-256");
        sum.update("WSIS prizes vote 1\n".getBytes(StandardCharsets.US_ASCII));
        sum.update(ByteBuffer.allocate(4).putInt(edition).array());
        sum.update(HEX.parseHex(project.replace("-", "")));
        byte[] commitment = sum.digest(nonce);
        sum.update("WSIS prizes tracker 1\n".getBytes(StandardCharsets.US_ASCII));
        sum.update(commitment);
        byte[] tracker = Arrays.copyOf(sum.digest(nonce), TRACKER);
        System.out.println("commitment   " + HEX.formatHex(commitment));
        System.out.println("receipt code " + code(commitment));
        System.out.println("tracker      " + HEX.formatHex(tracker) + "  " + code(tracker));
    }

    private static String code(byte[] bytes) {
        StringBuilder code = new StringBuilder();
        for (int bit = 0; bit < bytes.length * 8; bit += 5) {
            int value = 0;
            for (int i = bit; i < bit + 5; i++) {
                value = value * 2 + (i < bytes.length * 8 ? bytes[i / 8] >> (7 - i % 8) & 1 : 0);
            }
            code.append(code.length() % 5 == 4 ? "-" : "").append(CODE.charAt(value));
        }
        return code.toString();
    }

    private boolean check() throws Exception {
        long commitments = chain();
        if (Files.exists(folder.resolve("choices.csv"))) {
            list(commitments);
        } else {
            System.out.println("There is no choices.csv yet: it is public with the champions.");
        }
        System.out.println(problems == 0 ? "Everything agrees." : problems + " problems were found.");
        return problems == 0;
    }

    /** Computes every digest anew from its commitments, and gives how many there are. */
    private long chain() throws Exception {
        byte[] before = new byte[SUM];
        long all = 0;
        int number = 0;
        try (Table commitments = new Table(folder.resolve("commitments.csv"), "digest,commitment")) {
            String[] next = commitments.next();
            for (String row : rows("digests.csv", "number,made_at,count,previous,digest")) {
                String[] digest = row.split(",", -1);
                int count = Integer.parseInt(digest[2]);
                number++;
                expect(Integer.parseInt(digest[0]) == number, "Digest " + digest[0] + " should be number " + number);
                expect(Arrays.equals(HEX.parseHex(digest[3]), before), "Digest " + number + " does not follow the one before");
                MessageDigest sum = MessageDigest.getInstance("SHA-256");
                sum.update("WSIS prizes digest 1\n".getBytes(StandardCharsets.US_ASCII));
                sum.update(ByteBuffer.allocate(20).putInt(edition).putInt(number)
                        .putLong(Instant.parse(digest[1]).getEpochSecond()).putInt(count).array());
                sum.update(before);
                byte[] last = new byte[0];
                int found = 0;
                while (next != null && next[0].equals(digest[0])) {
                    byte[] commitment = HEX.parseHex(next[1]);
                    expect(commitment.length == SUM && Arrays.compareUnsigned(last, commitment) < 0,
                            "A commitment of digest " + number + " is out of order, doubled or no sum");
                    sum.update(commitment);
                    last = commitment;
                    found++;
                    next = commitments.next();
                }
                expect(found == count, "Digest " + number + " has " + found + " commitments and says " + count);
                before = sum.digest();
                expect(HEX.formatHex(before).equals(digest[4]), "Digest " + number + " is not the sum of its commitments");
                all += found;
            }
            expect(next == null, "There are commitments of no digest, or out of the order of digests");
        }
        System.out.println(number + " digests over " + all + " commitments. The last is " + HEX.formatHex(before));
        return all;
    }

    /** Counts the final list and compares it with the chain and with the published results. */
    private void list(long commitments) throws Exception {
        Map<String, Integer> votes = new HashMap<>();
        Map<String, Long> fates = new TreeMap<>();
        long rows = 0;
        String last = "";
        try (Table choices = new Table(folder.resolve("choices.csv"), "tracker,category,project,fate,rule")) {
            for (String[] choice = choices.next(); choice != null; choice = choices.next()) {
                rows++;
                expect(choice[0].length() == 2 * TRACKER && last.compareTo(choice[0]) < 0,
                        "Tracker " + choice[0] + " is out of order, doubled or no tracker");
                last = choice[0];
                fates.merge(choice[3] + (choice[4].isEmpty() ? "" : " " + choice[4]), 1L, Long::sum);
                if (choice[3].equals("COUNTED")) {
                    votes.merge(choice[1] + "," + choice[2], 1, Integer::sum);
                }
            }
        }
        expect(rows == commitments, "The list has " + rows + " choices, the chain " + commitments + " commitments");
        System.out.println(rows + " choices: " + fates);
        results(votes);
    }

    private void results(Map<String, Integer> votes) throws IOException {
        Map<String, Integer> left = new HashMap<>(votes);
        for (String row : rows("results.csv", "category,project,votes,champion")) {
            String[] result = row.split(",", -1);
            Integer counted = left.remove(result[0] + "," + result[1]);
            expect((counted == null ? 0 : counted) == Integer.parseInt(result[2]),
                    "Project " + result[1] + " has " + counted + " votes in the list and " + result[2] + " in the results");
        }
        expect(left.isEmpty(), "Votes are counted for projects without a result: " + left.keySet());
        System.out.println(votes.values().stream().mapToLong(Integer::longValue).sum() + " valid votes.");
    }

    private List<String> rows(String file, String head) throws IOException {
        List<String> lines = Files.readAllLines(folder.resolve(file), StandardCharsets.US_ASCII);
        expect(!lines.isEmpty() && lines.getFirst().equals(head), file + " should begin with " + head);
        return lines.subList(Math.min(1, lines.size()), lines.size());
    }

    private void expect(boolean right, String otherwise) {
        if (!right) {
            problems++;
            if (problems <= 20) {
                System.out.println("PROBLEM: " + otherwise);
            }
        }
    }

    /** Reads a large table row by row. */
    private static final class Table implements AutoCloseable {
        private final BufferedReader lines;
        private final int columns;

        Table(Path file, String head) throws IOException {
            lines = Files.newBufferedReader(file, StandardCharsets.US_ASCII);
            columns = head.split(",").length;
            String first = lines.readLine();
            if (!head.equals(first)) {
                throw new IOException(file + " should begin with " + head);
            }
        }

        String[] next() throws IOException {
            String line = lines.readLine();
            if (line == null) {
                return null;
            }
            String[] cells = line.split(",", -1);
            if (cells.length != columns) {
                throw new IOException("Not a row: " + line);
            }
            return cells;
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}

package org.wsis.prizes.vote.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.wsis.prizes.vote.Code;
import org.wsis.prizes.vote.Commitment;

/** The program for outsiders, run as they run it, on files as the portal writes them and on such that were tampered with. */
class RecountTests {
    private static final HexFormat HEX = HexFormat.of();
    private static final int CHOICES = 60;

    @TempDir
    Path folder;

    private final List<UUID> projects =
            Stream.generate(UUID::randomUUID).limit(4).toList();
    private final List<byte[]> nonces = new ArrayList<>();

    @BeforeEach
    void publish() throws IOException {
        Map<String, String> list = new TreeMap<>();
        List<byte[]> commitments = new ArrayList<>();
        for (int choice = 0; choice < CHOICES; choice++) {
            UUID project = projects.get(choice % projects.size());
            byte[] nonce = Commitment.nonce();
            byte[] commitment = Commitment.of(2018, project, nonce);
            nonces.add(nonce);
            commitments.add(commitment);
            list.put(HEX.formatHex(Commitment.tracker(commitment, nonce)), "1," + project + ",COUNTED,");
        }
        chain(commitments);
        List<String> rows = new ArrayList<>(List.of("tracker,category,project,fate,rule"));
        list.forEach((tracker, choice) -> rows.add(tracker + "," + choice));
        Files.write(folder.resolve("choices.csv"), rows);
        List<String> results = new ArrayList<>(List.of("category,project,votes,champion"));
        projects.forEach(project -> results.add("1," + project + "," + CHOICES / projects.size() + ",yes"));
        Files.write(folder.resolve("results.csv"), results);
    }

    private void chain(List<byte[]> commitments) throws IOException {
        List<String> digests = new ArrayList<>(List.of("number,made_at,count,previous,digest"));
        List<String> rows = new ArrayList<>(List.of("digest,commitment"));
        Digest last = null;
        for (int hour = 0; hour < 4; hour++) {
            List<byte[]> some = hour == 0
                    ? List.of()
                    : commitments.subList((hour - 1) * 20, hour * 20).stream()
                            .sorted(Arrays::compareUnsigned)
                            .toList();
            last = Digest.make(
                    2018, last, Instant.parse("2018-02-01T0" + hour + ":00:07Z"), some.size(), some.stream());
            String number = last.number() + ",";
            digests.add(number + last.madeAt() + "," + last.count() + "," + last.previousHex() + "," + last.hex());
            some.forEach(commitment -> rows.add(number + HEX.formatHex(commitment)));
        }
        Files.write(folder.resolve("digests.csv"), digests);
        Files.write(folder.resolve("commitments.csv"), rows);
    }

    private record Run(int status, String said) {}

    private static Run run(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "recount/Recount.java"));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), said);
    }

    private Run recount() throws IOException, InterruptedException {
        return run(folder.toString(), "2018");
    }

    @Test
    void whatWasNotTouchedAgrees() throws Exception {
        Run run = recount();
        assertThat(run.said()).contains("4 digests over 60 commitments", "60 valid votes", "Everything agrees.");
        assertThat(run.status()).isZero();
    }

    @Test
    void whileTheVoteRunsTheChainAloneIsChecked() throws Exception {
        Files.delete(folder.resolve("choices.csv"));
        assertThat(recount().status()).isZero();
    }

    private record Tampering(String what, String file, UnaryOperator<List<String>> with) {
        @Override
        public String toString() {
            return what;
        }
    }

    static Stream<Tampering> tamperings() {
        return Stream.of(
                new Tampering("a commitment removed", "commitments.csv", rows -> without(rows, 30)),
                new Tampering("a commitment added", "commitments.csv", rows -> with(rows, 30, "3," + "0".repeat(64))),
                new Tampering("a commitment changed", "commitments.csv", rows -> changed(rows, 30, "0", "1")),
                new Tampering("a digest removed", "digests.csv", rows -> without(rows, 2)),
                new Tampering("the last digest removed", "digests.csv", rows -> without(rows, 4)),
                new Tampering("a digest changed", "digests.csv", rows -> changed(rows, 3, ":07Z", ":08Z")),
                new Tampering("a choice removed", "choices.csv", rows -> without(rows, 7)),
                new Tampering("a choice added", "choices.csv", rows -> with(rows, 1, "0".repeat(40) + ",1,x,COUNTED,")),
                new Tampering("a choice doubled", "choices.csv", rows -> with(without(rows, 9), 7, rows.get(7))),
                new Tampering(
                        "a choice set aside", "choices.csv", rows -> changed(rows, 7, "COUNTED,", "SET_ASIDE,PAID")),
                new Tampering("a result changed", "results.csv", rows -> changed(rows, 2, ",15,", ",16,")));
    }

    private static List<String> without(List<String> rows, int row) {
        List<String> left = new ArrayList<>(rows);
        left.remove(row);
        return left;
    }

    private static List<String> with(List<String> rows, int row, String added) {
        List<String> more = new ArrayList<>(rows);
        more.add(row, added);
        return more;
    }

    private static List<String> changed(List<String> rows, int row, String from, String to) {
        List<String> other = new ArrayList<>(rows);
        String before = rows.get(row);
        int at = before.lastIndexOf(from);
        other.set(row, before.substring(0, at) + to + before.substring(at + from.length()));
        return other;
    }

    @ParameterizedTest
    @MethodSource("tamperings")
    void tamperingIsFound(Tampering tampering) throws Exception {
        Path file = folder.resolve(tampering.file());
        List<String> rows = Files.readAllLines(file);
        List<String> other = tampering.with().apply(rows);
        assertThat(other).isNotEqualTo(rows);
        Files.write(file, other);
        Run run = recount();
        assertThat(run.status()).isEqualTo(1);
        assertThat(run.said()).contains("PROBLEM");
    }

    @Test
    void aVoterComputesReceiptAndTrackerWithoutThePortal() throws Exception {
        byte[] nonce = nonces.get(5);
        UUID project = projects.get(1);
        byte[] commitment = Commitment.of(2018, project, nonce);
        Run run = run("open", "2018", project.toString(), HEX.formatHex(nonce));
        assertThat(run.said()).contains(Code.of(commitment)).contains(Code.of(Commitment.tracker(commitment, nonce)));
    }
}

package org.wsis.prizes.vote.count;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.portal.prizes.VotingContest.Running;

/** What an outsider does: takes the files of a vote and has the program for recounting look at them. */
final class Recounting {
    static final List<String> FILES = List.of("digests.csv", "commitments.csv", "choices.csv", "results.csv");

    private Recounting() {}

    static void download(MockMvcTester browser, Running running, Path folder) throws IOException {
        for (String file : FILES) {
            var download = browser.get().uri(running.path() + "/" + file).exchange();
            assertThat(download).hasStatusOk();
            Files.write(folder.resolve(file), download.getResponse().getContentAsByteArray());
        }
    }

    /** What the program says. */
    static String run(Path folder, int year) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "../prizes/recount/Recount.java",
                        folder.toString(),
                        "" + year)
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        return said;
    }
}

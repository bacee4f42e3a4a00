package org.wsis.benchmarks;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Whole sign-ins beside the password hash that each of them has to pay for, by turns. */
record SignInRounds(PortalProcess portal) {
    void measure(Duration round, int rounds) throws IOException, InterruptedException {
        var signIn = new SignIn(portal);
        signIn.perSecond(Benchmarks.VISITORS, round);
        var hashes = new ArrayList<Double>();
        var signIns = new ArrayList<Double>();
        var ratios = new ArrayList<Double>();
        for (int number = 0; number < rounds; number++) {
            hashes.add(Load.on(portal, List.of("/yardstick/hash"), Benchmarks.VISITORS, round)
                    .perSecond());
            signIns.add(signIn.perSecond(Benchmarks.VISITORS, round));
            ratios.add(signIns.getLast() / hashes.getLast());
        }
        System.out.printf("%n| signing in | each second | of the hash alone |%n|---|---|---|%n");
        System.out.printf("| one password hash for each request | %.1f | 100 %% |%n", Median.of(hashes, hash -> hash));
        System.out.printf(
                "| the form, the password, the session | %.1f | %.0f %% |%n",
                Median.of(signIns, done -> done), 100 * Median.of(ratios, ratio -> ratio));
    }
}

package org.wsis.prizes.vote.count;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.vote.Commitment;
import org.wsis.prizes.vote.count.Counts.Listed;
import org.wsis.prizes.vote.count.Counts.Raw;
import org.wsis.prizes.vote.tally.Fate;
import org.wsis.prizes.vote.tally.Tally;
import org.wsis.prizes.vote.tally.Tally.Ballot;

/** Gathers votes that come voter by voter into ballots, counts each, and hands its rows of the final list on. */
final class Counting {
    private static final int AT_A_TIME = 5_000;

    private final Tally tally;
    private final Map<UUID, String> setAside;
    private final Consumer<List<Listed>> list;
    private final List<Raw> ballot = new ArrayList<>();
    private final List<Listed> rows = new ArrayList<>();

    Counting(Tally tally, Map<UUID, String> setAside, Consumer<List<Listed>> list) {
        this.tally = tally;
        this.setAside = setAside;
        this.list = list;
    }

    void add(Raw vote) {
        if (!ballot.isEmpty() && !ballot.getFirst().voter().equals(vote.voter())) {
            close();
        }
        ballot.add(vote);
    }

    /** After the last vote. */
    void end() {
        if (!ballot.isEmpty()) {
            close();
        }
        list.accept(rows);
    }

    private void close() {
        String rule = setAside.get(ballot.getFirst().voter());
        List<Fate> fates = tally.add(new Ballot(ballot.stream().map(Raw::choice).toList(), rule));
        for (int i = 0; i < fates.size(); i++) {
            rows.add(row(ballot.get(i), fates.get(i), rule));
        }
        ballot.clear();
        if (rows.size() >= AT_A_TIME) {
            list.accept(rows);
            rows.clear();
        }
    }

    private static Listed row(Raw vote, Fate fate, @Nullable String rule) {
        return new Listed(
                Commitment.tracker(vote.commitment(), vote.nonce()),
                vote.category(),
                vote.project(),
                fate,
                fate == Fate.SET_ASIDE ? rule : null);
    }
}

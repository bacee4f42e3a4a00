package org.wsis.prizes.winner;

import org.springframework.stereotype.Component;
import org.wsis.prizes.vote.Contests;

/** Does now what a job does within a minute. */
@Component
public class HonourWriting {
    private final HonourRecords records;
    private final Contests contests;

    HonourWriting(HonourRecords records, Contests contests) {
        this.records = records;
        this.contests = contests;
    }

    /** Brings the archive up to date with what is public of the contest. */
    public void write(int year) {
        records.write(contests.find(year).orElseThrow());
    }
}

package org.wsis.consultation.verdict.letter;

import java.util.List;

/** Letters that wait. */
record Waiting(List<Drafted> letters) {
    Waiting {
        letters = List.copyOf(letters);
    }

    static Waiting of(List<Drafted> letters) {
        return new Waiting(letters);
    }

    /** Says which letters these are: how many, and the highest of the versions, which only rise. */
    public String seen() {
        return letters.size() + "-"
                + letters.stream()
                        .mapToLong(draft -> draft.verdict().letterVersion())
                        .max()
                        .orElse(0);
    }
}

package org.wsis.consultation.verdict.letter;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

/** Letters that wait. */
record Waiting(List<Drafted> letters) {
    Waiting {
        letters = List.copyOf(letters);
    }

    static Waiting of(List<Drafted> letters) {
        return new Waiting(letters);
    }

    /** Says which letters these are: how many, and a mark of their versions, none of which any other letter ever has. */
    public String seen() {
        String versions = letters.stream()
                .map(draft -> String.valueOf(draft.verdict().letterVersion()))
                .sorted()
                .collect(Collectors.joining(" "));
        return letters.size() + "-" + UUID.nameUUIDFromBytes(versions.getBytes(StandardCharsets.UTF_8));
    }
}

package org.wsis.prizes.project;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A project as its submitter and staff see it.
 *
 * @param version of the project
 * @param number under which it was handed in, or null
 * @param objectedAt when the owner objected, or null
 * @param history what was done since it was handed in, the last first
 */
public record OwnProject(
        ProjectId id,
        int edition,
        long version,
        @Nullable Long number,
        State state,
        Content content,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant objectedAt,
        List<ActLine> history) {
    static OwnProject of(Project project, List<ActLine> history) {
        return new OwnProject(
                project.id(),
                project.edition(),
                project.version(),
                project.number(),
                project.state(),
                project.content(),
                project.changedAt(),
                project.submittedAt(),
                project.objectedAt(),
                history);
    }

    /** The same for who judges it: without its owner's address and its history. */
    public OwnProject forReaders() {
        return new OwnProject(
                id,
                edition,
                version,
                number,
                state,
                new Content(content.category(), content.face().withoutOwner(), content.boxes(), content.linkages()),
                changedAt,
                submittedAt,
                objectedAt,
                List.of());
    }

    /** The same, without what the experts chose. */
    OwnProject undecided() {
        return new OwnProject(
                id, edition, version, number, state.undecided(), content, changedAt, submittedAt, objectedAt, history);
    }
}

package org.wsis.reference;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The WSIS–SDG matrix: which goals, and which of their targets, each Action Line serves. It lives in numbered versions; a
 * published version never changes.
 */
public interface Matrix {
    /** The version in force. */
    Version current();

    /** The version of this number, old ones included. */
    Optional<Version> version(int number);

    /** All versions, the newest first, without their links. */
    List<Edition> editions();

    /**
     * Publishes the version that follows {@code base}.
     *
     * @param base the version on which the changes were decided
     * @param note what a reader should know about the version, in the words of staff
     */
    Publication publish(int base, List<Change> changes, String note, UUID by);

    /**
     * @param by the account that published it, or null for what was imported
     */
    record Edition(int number, Instant at, @Nullable UUID by, String note) {}

    /** A version with its links, in the order of lines and goals. */
    record Version(Edition edition, List<Link> links) {
        /** The link of this line and goal, if there is one. */
        public Optional<Link> link(String line, int sdg) {
            return links.stream()
                    .filter(link -> link.line().equals(line) && link.sdg() == sdg)
                    .findFirst();
        }

        /** What the line serves. */
        public List<Link> ofLine(String line) {
            return links.stream().filter(link -> link.line().equals(line)).toList();
        }

        /** What serves the goal. */
        public List<Link> ofGoal(int sdg) {
            return links.stream().filter(link -> link.sdg() == sdg).toList();
        }
    }

    /**
     * @param targets in their official order; empty means the goal as a whole
     * @param rationale why, or null where the sources give none
     * @param disagreement how the sources disagree about the link, or null if they agree
     */
    record Link(
            String line,
            int sdg,
            List<String> targets,
            @Nullable String rationale,
            @Nullable Disagreement disagreement) {
        /** Brings the targets into their order; throws {@link IllegalArgumentException} for one of another goal. */
        public Link {
            List<String> known = new Sdg(sdg).targets();
            if (!known.containsAll(targets)) {
                throw new IllegalArgumentException("Not all are targets of goal %d: %s".formatted(sdg, targets));
            }
            targets = known.stream().filter(targets::contains).toList();
        }
    }

    /** The matrix is published as a list by Action Line (forward) and as a list by goal (reverse); they do not always agree. */
    enum Disagreement {
        FORWARD_ONLY,
        REVERSE_ONLY;

        /** The message key of its sentence. */
        public String key() {
            return "reference.disagreement."
                    + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        }
    }

    /** What a new version does differently. */
    sealed interface Change {
        /** The link as it shall be, new or changed; whoever decides it settles a disagreement of sources. */
        record Put(Link link) implements Change {}

        /** The link shall not be there. */
        record Remove(String line, int sdg) implements Change {}
    }

    /** What came of publishing. */
    sealed interface Publication {
        /** The new version. */
        record Published(Edition edition) implements Publication {}

        /** Somebody published another version meanwhile. */
        record Overtaken(int current) implements Publication {}
    }
}

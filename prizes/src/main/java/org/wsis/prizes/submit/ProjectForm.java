package org.wsis.prizes.submit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.wsis.prizes.project.Boxes;
import org.wsis.prizes.project.Content;
import org.wsis.prizes.project.Face;
import org.wsis.prizes.project.Maturity;
import org.wsis.prizes.project.OwnProject;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Carried;
import org.wsis.web.Typed;

/**
 * A submission as typed.
 *
 * @param country a code, or {@value #INTERNATIONAL}
 * @param linkages one for each of the 17 goals; those with words are claimed
 * @param reason of staff who change what was handed in
 * @param version that was seen, or null if there was none yet
 */
public record ProjectForm(
        @Nullable Integer category,
        @Size(max = 200) @Nullable String title,

        @Size(max = 500) @Pattern(regexp = "\\s*|\\s*https?://\\S+\\s*") @Nullable
        String website,

        @Nullable Maturity maturity,
        @Size(max = 300) @Nullable String organisation,
        @Nullable StakeholderType stakeholderType,
        @Nullable String country,
        @Nullable Boolean own,
        @Size(max = 120) @Nullable String ownerName,
        @Size(max = 254) @Email @Nullable String ownerEmail,
        @Size(max = 20_000) @Nullable String shortDescription,

        @Nullable List<@Valid LinkageForm> linkages,

        @Size(max = 20_000) @Nullable String quantitative,
        @Size(max = 20_000) @Nullable String qualitative,
        @Size(max = 20_000) @Nullable String partnerships,
        @Size(max = 20_000) @Nullable String challenges,
        @Size(max = 2000) @Nullable String reason,
        @Carried @Nullable Long version) {
    static final String INTERNATIONAL = "INTERNATIONAL";
    private static final int GOALS = 17;

    /** A browser may leave goals out; the page shows a field for each all the same. */
    public ProjectForm {
        List<LinkageForm> typed = Objects.requireNonNullElse(linkages, List.of());
        linkages = IntStream.range(0, GOALS)
                .mapToObj(place -> place < typed.size() ? typed.get(place) : null)
                .map(words -> words == null ? new LinkageForm(null) : words)
                .toList();
    }

    /** What the project says now; nothing for null. */
    public static ProjectForm of(@Nullable OwnProject project) {
        return project == null ? of(Content.NONE, null) : of(project.content(), project.version());
    }

    private static ProjectForm of(Content content, @Nullable Long version) {
        Face face = content.face();
        Boxes boxes = content.boxes();
        return new ProjectForm(
                content.category(),
                face.title(),
                face.website(),
                face.maturity(),
                face.organisation(),
                face.stakeholderType(),
                face.international() ? INTERNATIONAL : face.country(),
                face.own(),
                face.ownerName(),
                face.ownerEmail(),
                boxes.shortDescription(),
                IntStream.rangeClosed(1, GOALS)
                        .mapToObj(goal -> new LinkageForm(content.linkages().get(goal)))
                        .toList(),
                boxes.quantitative(),
                boxes.qualitative(),
                boxes.partnerships(),
                boxes.challenges(),
                null,
                version);
    }

    /** What is to be kept of it. */
    public Content toContent() {
        return new Content(category, toFace(), toBoxes(), toLinkages());
    }

    private Face toFace() {
        boolean international = INTERNATIONAL.equals(country);
        boolean others = Boolean.FALSE.equals(own);
        return new Face(
                Typed.line(title),
                Typed.line(website),
                maturity,
                Typed.line(organisation),
                stakeholderType,
                international ? null : Typed.line(country),
                international,
                !others,
                others ? Typed.line(ownerName) : null,
                others ? Typed.line(ownerEmail) : null);
    }

    private Boxes toBoxes() {
        return new Boxes(
                Typed.text(shortDescription),
                Typed.text(quantitative),
                Typed.text(qualitative),
                Typed.text(partnerships),
                Typed.text(challenges));
    }

    private Map<Integer, String> toLinkages() {
        Map<Integer, String> claimed = new TreeMap<>();
        for (int place = 0; place < GOALS; place++) {
            String words =
                    Typed.text(Objects.requireNonNull(linkages).get(place).words());
            if (words != null) {
                claimed.put(place + 1, words);
            }
        }
        return claimed;
    }
}

package org.wsis.prizes.project;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.Secret;
import org.wsis.schedule.PortalTime;

/** Where the owner of a project that somebody else handed in objects, by the link of the letter. */
@Service
public class ObjectionDesk {
    private final Projects projects;
    private final Acts acts;
    private final ProjectLetters letters;
    private final PortalTime time;

    ObjectionDesk(Projects projects, Acts acts, ProjectLetters letters, PortalTime time) {
        this.projects = projects;
        this.acts = acts;
        this.letters = letters;
        this.time = time;
    }

    /** What the owner is asked about. */
    public record Asked(int edition, String title, String organisation) {}

    /** The project of this letter, unless its owner objected or it was taken back. */
    @Transactional(readOnly = true)
    public Optional<Asked> look(@Nullable String token) {
        return projects.findAsked(Secret.of(token).digest()).map(project -> {
            Face face = project.content().face();
            return new Asked(project.edition(), String.valueOf(face.title()), String.valueOf(face.organisation()));
        });
    }

    /** Objects; staff decide what becomes of the project. Answers whether the letter still asked. */
    @Transactional
    public boolean object(@Nullable String token, @Nullable String words) {
        Optional<Project> asked = projects.lockAsked(Secret.of(token).digest());
        asked.ifPresent(project -> {
            Instant now = time.now();
            project.object(now);
            acts.write(project, ActKind.OBJECTED, null, words, now);
            letters.objected(project);
        });
        return asked.isPresent();
    }
}

package org.wsis.prizes.entry;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.prizes.project.ProjectId;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.HeldEntries;
import org.wsis.stocktaking.HeldEntries.Standing;

/** Asks the register how the entry stands that a project is. */
@Component
public class ProjectEntries {
    private final Releases releases;
    private final HeldEntries entries;

    ProjectEntries(Releases releases, HeldEntries entries) {
        this.releases = releases;
        this.entries = entries;
    }

    /** The entry of a project that was handed in. */
    @Transactional(readOnly = true)
    public Optional<Standing> of(ProjectId project) {
        return releases.entry(project.value()).map(EntryId::new).flatMap(entries::find);
    }
}

package org.wsis.stocktaking.published;

import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.wsis.files.FileId;
import org.wsis.files.StoredFile;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;

/** The organisations and files that some entries point to. */
record Known(Map<OrganisationId, OrganisationView> organisations, Map<FileId, StoredFile> files) {
    /** The present name of the entry's organisation, or the one that was written. */
    @Nullable
    String organisationOf(EntryRecord row) {
        UUID id = row.organisation();
        OrganisationView known = id == null ? null : organisations.get(new OrganisationId(id));
        return known == null ? row.text("organisation_name") : known.name();
    }
}

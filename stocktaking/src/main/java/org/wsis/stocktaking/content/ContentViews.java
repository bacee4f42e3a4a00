package org.wsis.stocktaking.content;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.StoredFile;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.reference.Reference;
import org.wsis.reference.Region;
import org.wsis.stocktaking.EntryId;

/** Makes what an entry says ready to show. */
@Component
public class ContentViews {
    private final Reference reference;
    private final Organisations organisations;
    private final Files files;

    ContentViews(Reference reference, Organisations organisations, Files files) {
        this.reference = reference;
        this.organisations = organisations;
        this.files = files;
    }

    /** The content in a language; the organisation by its present name in the register, if it is in there. */
    public ContentView of(EntryId id, Content content, @Nullable OrganisationId organisation, Locale locale) {
        Who who = content.who();
        return new ContentView(
                content,
                id.path() + "/files/",
                Optional.ofNullable(organisation)
                        .flatMap(organisations::find)
                        .map(OrganisationView::name)
                        .orElse(who.organisationName()),
                who.country() == null ? null : reference.countryName(who.country(), locale),
                languageName(content.activity().language(), locale),
                region(who).map(Region::key).orElse(null),
                documents(content.attachments()));
    }

    private static @Nullable String languageName(@Nullable String code, Locale locale) {
        return code == null ? null : Locale.of(code).getDisplayLanguage(locale);
    }

    private Optional<Region> region(Who who) {
        return who.international()
                ? Optional.of(Region.INTERNATIONAL)
                : Optional.ofNullable(who.country()).flatMap(reference::regionOf);
    }

    private List<StoredFile> documents(Attachments attachments) {
        List<FileId> ids = attachments.files().stream().map(FileId::new).toList();
        Map<FileId, StoredFile> known = ids.isEmpty() ? Map.of() : files.findAll(ids);
        return ids.stream().map(known::get).filter(Objects::nonNull).toList();
    }
}

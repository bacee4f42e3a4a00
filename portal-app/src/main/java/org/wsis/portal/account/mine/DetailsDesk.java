package org.wsis.portal.account.mine;

import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.Profile;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Languages;

/** Shows and keeps the owner's details. */
@Component
@Transactional
class DetailsDesk {
    private final Members members;
    private final Organisations organisations;

    DetailsDesk(Members members, Organisations organisations) {
        this.members = members;
        this.organisations = organisations;
    }

    DetailsForm form(AccountId owner) {
        Profile.Details details = members.profile(owner).orElseThrow().details();
        @Nullable UUID organisation = details.organisation();
        @Nullable
        String name = organisation == null
                ? null
                : organisations
                        .find(new OrganisationId(organisation))
                        .map(OrganisationView::name)
                        .orElse(null);
        return DetailsForm.of(details, name);
    }

    void keep(AccountId owner, DetailsForm form) {
        @Nullable StakeholderType type = form.stakeholderType();
        @Nullable String country = blankToNull(form.country());
        @Nullable String name = blankToNull(form.organisation());
        @Nullable
        UUID organisation = name == null
                ? null
                : organisations.findOrRegister(name, type, country).value();
        members.describe(
                owner,
                new Profile.Details(
                        Objects.requireNonNull(form.name()).strip(),
                        Languages.of(form.language()).orElseThrow(),
                        blankToNull(form.zone()),
                        country,
                        type == null ? null : type.name(),
                        organisation));
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}

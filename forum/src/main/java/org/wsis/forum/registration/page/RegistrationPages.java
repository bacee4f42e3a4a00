package org.wsis.forum.registration.page;

import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.AccountId;
import org.wsis.account.Members;
import org.wsis.account.Profile;
import org.wsis.forum.edition.Editions;
import org.wsis.forum.registration.Gender;
import org.wsis.forum.registration.RegistrationDesk;
import org.wsis.forum.registration.RegistrationView;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.forum.registration.call.CallDesk;
import org.wsis.forum.registration.call.CallView;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationView;
import org.wsis.organisation.Organisations;
import org.wsis.reference.Reference;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Choices;
import org.wsis.web.Option;

/** What the page of a registration shows, and with what its form begins. */
@Component
class RegistrationPages {
    private static final int LIKE_IT = 5;

    private final Editions editions;
    private final CallDesk calls;
    private final RegistrationDesk desk;
    private final Members members;
    private final Organisations organisations;
    private final Reference reference;
    private final Choices choices;
    private final Clock clock;

    RegistrationPages(
            Editions editions,
            CallDesk calls,
            RegistrationDesk desk,
            Members members,
            Organisations organisations,
            Reference reference,
            Choices choices,
            Clock clock) {
        this.editions = editions;
        this.calls = calls;
        this.desk = desk;
        this.members = members;
        this.organisations = organisations;
        this.reference = reference;
        this.choices = choices;
        this.clock = clock;
    }

    /** Puts everything but the form into the model; answers what the person has. */
    @Transactional(readOnly = true)
    public @Nullable RegistrationView show(int year, AccountId person, Locale locale, Model model) {
        model.addAttribute(
                "edition", editions.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        Optional<CallView> call = calls.find(year);
        RegistrationView own = desk.find(year, person).orElse(null);
        model.addAttribute("terms", call.map(CallView::terms).orElse(null));
        model.addAttribute(
                "open",
                call.filter(known -> known.terms().isOpen(clock.instant())).isPresent());
        model.addAttribute("own", own);
        model.addAttribute("former", own == null ? desk.former(year, person).orElse(null) : null);
        model.addAttribute(
                "modes",
                choices.of(Attendance.class, Attendance::key, locale).stream()
                        .filter(mode -> call.isEmpty() || call.get().terms().offers(Attendance.valueOf(mode.value())))
                        .toList());
        model.addAttribute("types", choices.of(StakeholderType.class, StakeholderType::key, locale));
        model.addAttribute("genders", choices.of(Gender.class, Gender::key, locale));
        model.addAttribute(
                "countries",
                reference.countries(locale).stream()
                        .map(code -> new Option(code, reference.countryName(code, locale)))
                        .toList());
        return own;
    }

    /** With what somebody begins who has none: as for an earlier edition, or what the portal knows. */
    @Transactional(readOnly = true)
    public RegistrationForm begin(int year, AccountId person, boolean asBefore) {
        Optional<RegistrationForm> before = asBefore
                ? desk.former(year, person).map(former -> RegistrationForm.of(former.details(), null))
                : Optional.empty();
        return before.orElseGet(() ->
                members.profile(person).map(Profile::details).map(this::known).orElseThrow());
    }

    private RegistrationForm known(Profile.Details person) {
        String type = person.stakeholderType();
        String organisation = Optional.ofNullable(person.organisation())
                .map(OrganisationId::new)
                .flatMap(organisations::find)
                .map(OrganisationView::name)
                .orElse(null);
        return new RegistrationForm(
                null,
                person.name(),
                type == null ? null : StakeholderType.valueOf(type),
                organisation,
                null,
                person.country(),
                null,
                null,
                null,
                null,
                null);
    }

    /** The organisation of the register that is called so, or null. */
    @Nullable
    UUID organisation(@Nullable String typed) {
        if (typed == null) {
            return null;
        }
        String plain = organisations.plain(typed);
        return organisations.suggest(typed, LIKE_IT).stream()
                .filter(known -> organisations.plain(known.name()).equals(plain))
                .map(known -> known.id().value())
                .findFirst()
                .orElse(null);
    }
}

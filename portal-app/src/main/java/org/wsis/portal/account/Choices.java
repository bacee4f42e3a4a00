package org.wsis.portal.account;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.reference.Reference;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** What the lists on account pages offer, in the reader's language. */
@Component
public class Choices {
    private final Reference reference;
    private final MessageSource messages;

    Choices(Reference reference, MessageSource messages) {
        this.reference = reference;
        this.messages = messages;
    }

    /** The countries by name. */
    public List<Option> countries(Locale locale) {
        return reference.countries(locale).stream()
                .map(code -> new Option(code, reference.countryName(code, locale)))
                .toList();
    }

    /** Whether it is the code of a country. */
    public boolean isCountry(String code) {
        return reference.countries(Locale.ENGLISH).contains(code);
    }

    /** The six stakeholder types. */
    public List<Option> stakeholderTypes(Locale locale) {
        return Arrays.stream(StakeholderType.values())
                .map(type -> new Option(type.name(), messages.getMessage(type.key(), null, locale)))
                .toList();
    }

    /** The six languages, each in itself. */
    public List<Option> languages() {
        return Languages.all().stream()
                .map(language -> new Option(language.getLanguage(), Languages.nameOf(language)))
                .toList();
    }

    /** The places that time zones are named after. */
    public List<Option> zones() {
        return ZoneId.getAvailableZoneIds().stream()
                .filter(zone ->
                        zone.matches("(Africa|America|Antarctica|Asia|Atlantic|Australia|Europe|Indian|Pacific)/.*"))
                .sorted()
                .map(zone -> new Option(zone, zone.replace('_', ' ')))
                .toList();
    }
}

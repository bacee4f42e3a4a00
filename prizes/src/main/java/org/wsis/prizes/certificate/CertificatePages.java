package org.wsis.prizes.certificate;

import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.wsis.mail.PublicAddress;
import org.wsis.prizes.edition.CategoryNames;
import org.wsis.prizes.edition.Contests;
import org.wsis.prizes.edition.EditionView;
import org.wsis.prizes.release.Releases;
import org.wsis.prizes.special.SpecialPrizes;
import org.wsis.reference.Reference;

/** Says certificates in words. */
@Component
class CertificatePages {
    private final Contests contests;
    private final CategoryNames names;
    private final SpecialPrizes specials;
    private final Releases releases;
    private final Reference reference;
    private final PublicAddress address;
    private final MessageSource messages;

    CertificatePages(
            Contests contests,
            CategoryNames names,
            SpecialPrizes specials,
            Releases releases,
            Reference reference,
            PublicAddress address,
            MessageSource messages) {
        this.contests = contests;
        this.names = names;
        this.specials = specials;
        this.releases = releases;
        this.reference = reference;
        this.address = address;
        this.messages = messages;
    }

    CertificatePage of(Certificate certificate, Locale locale) {
        EditionView edition = contests.find(certificate.year()).orElseThrow();
        String country = certificate.country();
        return new CertificatePage(
                locale,
                certificate,
                honour(certificate, locale),
                names.of(edition.category(certificate.category()).orElseThrow(), locale),
                country == null ? null : reference.countryName(country, locale),
                releases.at(certificate.year()).orElseThrow(),
                address.of(certificate.path()));
    }

    private String honour(Certificate certificate, Locale locale) {
        UUID special = certificate.special();
        return special == null
                ? messages.getMessage(certificate.key(), null, locale)
                : specials.find(certificate.year(), special).orElseThrow().name(locale);
    }
}

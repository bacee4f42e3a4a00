package org.wsis.prizes.certificate;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.PersonalData;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** A person's certificates, on the account page and in the download of all data about oneself. */
@Component
class MyCertificates implements MyThings, PersonalData {
    private static final int PLACE = 22;

    private final Certificates certificates;
    private final Accounts accounts;

    MyCertificates(Certificates certificates, Accounts accounts) {
        this.certificates = certificates;
        this.accounts = accounts;
    }

    @Override
    public String heading() {
        return "prizes.certificates";
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        return own(owner).stream().limit(limit).map(MyCertificates::thing).toList();
    }

    private static MyThing thing(Certificate certificate) {
        String key = certificate.special() == null ? certificate.key() : "prizes.special.one";
        return new MyThing(
                certificate.title(),
                certificate.withdrawn() ? "prizes.certificate.withdrawn" : key,
                certificate.withdrawn() ? "bad" : "ok",
                "/prizes/mine/certificates",
                certificate.issuedAt());
    }

    @Override
    public String name() {
        return "prizes-certificates";
    }

    @Override
    public List<Map<String, Object>> of(AccountId account) {
        return own(account).stream()
                .map(certificate -> Map.<String, Object>of(
                        "edition", certificate.year(),
                        "project", certificate.project().toString(),
                        "winner", certificate.winner(),
                        "withdrawn", certificate.withdrawn(),
                        "issuedAt", certificate.issuedAt().toString(),
                        "code", certificate.code()))
                .toList();
    }

    private List<Certificate> own(AccountId account) {
        return accounts.find(account).map(certificates::of).orElse(List.of());
    }
}

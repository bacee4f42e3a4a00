package org.wsis.organisation.register;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.hc.client5.http.psl.PublicSuffixMatcherLoader;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.organisation.OrganisationAct.ConfirmDomain;
import org.wsis.organisation.OrganisationAct.RemoveDomain;
import org.wsis.reference.ContentFile;

/** The mail domains that staff confirm as an organisation's own. */
@Component
class Domains {
    private static final Pattern DOMAIN =
            Pattern.compile("(?=.{1,253}$)([a-z0-9]([a-z0-9-]*[a-z0-9])?\\.)+[a-z0-9-]{2,}");

    private final JdbcClient sql;
    private final Clock clock;
    /** Well-known ones of which anybody can have an address: none says for whom somebody speaks. */
    private final Set<String> free = ContentFile.of("free_mail_domains.csv").rows().stream()
            .map(row -> row.get("domain"))
            .collect(Collectors.toUnmodifiableSet());

    Domains(JdbcClient sql, Clock clock) {
        this.sql = sql;
        this.clock = clock;
    }

    /** The domain as the register writes it. */
    static String written(String typed) {
        return typed.strip().toLowerCase(Locale.ROOT);
    }

    /** Empty if it is confirmed now, else the message key of why not. */
    Optional<String> confirm(ConfirmDomain confirm, AccountId by) {
        String domain = written(confirm.domain());
        if (!DOMAIN.matcher(domain).matches()) {
            return Optional.of("organisations.refused.no-domain");
        }
        if (free.contains(domain)) {
            return Optional.of("organisations.refused.free-mail");
        }
        if (isSharedSuffix(domain)) {
            return Optional.of("organisations.refused.shared-suffix");
        }
        int added = sql.sql("INSERT INTO organisation.domain (domain, organisation, confirmed_by, confirmed_at)"
                        + " VALUES (:domain, :organisation, :by, :at) ON CONFLICT DO NOTHING")
                .param("domain", domain)
                .param("organisation", confirm.organisation().value())
                .param("by", by.value())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return added == 1 ? Optional.empty() : Optional.of("organisations.refused.domain-taken");
    }

    /** Whether many register names below it, as below {@code co.uk}; by the Public Suffix List. */
    private static boolean isSharedSuffix(String domain) {
        return PublicSuffixMatcherLoader.getDefault().getDomainRoot(domain) == null;
    }

    /** Empty if it is gone now, else the message key of why not. */
    Optional<String> remove(RemoveDomain remove) {
        int removed = sql.sql("DELETE FROM organisation.domain WHERE domain = :domain AND organisation = :organisation")
                .param("domain", remove.domain())
                .param("organisation", remove.organisation().value())
                .update();
        return removed == 1 ? Optional.empty() : Optional.of("organisations.refused.gone");
    }
}

package org.wsis.portal.hostile;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.consultation.NamedCoauthors;
import org.wsis.portal.consultation.NamedCoauthors.Written;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms with which co-authors are named and answer, and with which staff translate. */
@Component
class AuthorsRoom implements FormSite.Room {
    private static final int YEAR = 2770;
    private static final String LIST = "/consultations/{slug}/contribute/co-authors";

    private final Ground ground;
    private final NamedCoauthors named;

    AuthorsRoom(Ground ground, NamedCoauthors named) {
        this.ground = ground;
        this.named = named;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(LIST, this::naming),
                FormSite.to(LIST + "/{id}/removal", this::list),
                FormSite.to(LIST + "/{id}/letter", this::list),
                FormSite.to("/consultations/{slug}/co-author", this::asked),
                FormSite.to("/consultations/{slug}/co-authored/{number}", this::signedIn),
                FormSite.to(
                        "/admin/consultations/{slug}/contributions/{number}/translations/{language}",
                        this::translating));
    }

    private Written write() {
        return named.write(named.asking(YEAR), "Attacked", "Ada", false);
    }

    private Reached naming() {
        Written written = write();
        return new Reached(
                ground.as(written.author()),
                NamedCoauthors.list(written.slug()),
                NamedCoauthors.fields("Bea", NamedCoauthors.email()));
    }

    private Reached list() {
        Written written = write();
        return new Reached(ground.as(written.author()), NamedCoauthors.list(written.slug()));
    }

    private Reached asked() {
        return new Reached(ground.visitor(), NamedCoauthors.link(write().email()), Map.of("reply", "AGREE"));
    }

    private Reached translating() {
        Written written = write();
        return new Reached(ground.as(Role.EDITOR), "/admin" + written.page() + "/translations/fr");
    }

    private Reached signedIn() {
        Written written = write();
        AccountId coauthor = ground.people().person("Ada", written.email(), Locale.ENGLISH);
        return new Reached(
                ground.as(coauthor), written.path() + "/co-authored/" + written.number(), Map.of("reply", "AGREE"));
    }
}

package org.wsis.portal.hostile;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.forum.registration.call.Attendance;
import org.wsis.portal.forum.RegisteredPeople;
import org.wsis.portal.hostile.FormSite.Reached;

/** The forms with which people register for the Forum, and those of staff about them. */
@Component
class RegistrationRoom implements FormSite.Room {
    private static final int YEAR = 2959;
    private static final String OWN = "/forum/{year:\\d{4}}/register";
    private static final String STAFF = "/admin/forum/{year:\\d{4}}/registrations";
    private static final String ONE = STAFF + "/{id:[0-9a-f]{8}-[0-9a-f-]{27}}";

    private final Ground ground;
    private final RegisteredPeople registered;

    RegistrationRoom(Ground ground, RegisteredPeople registered) {
        this.ground = ground;
        this.registered = registered;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(OWN, this::registering),
                FormSite.to(OWN + "/cancellation", this::cancelling),
                FormSite.to(STAFF + "/terms", this::terms),
                FormSite.lasting(STAFF + "/check-in", this::checking),
                FormSite.to(ONE + "/decision", this::deciding),
                FormSite.to(ONE + "/visa-letter", this::releasing));
    }

    private Reached registering() {
        registered.open(YEAR, true, null);
        return new Reached(
                ground.as(person()),
                own(),
                Map.of("mode", "ON_SITE", "country", "KE", "gender", "", "type", "ACADEMIA"));
    }

    private Reached cancelling() {
        registered.open(YEAR, true, null);
        AccountId person = person();
        registered.register(YEAR, person, "Attacked", Attendance.ON_SITE, false);
        return new Reached(ground.as(person), own());
    }

    private Reached terms() {
        registered.edition(YEAR - 1);
        return new Reached(
                ground.as(Role.EDITOR),
                "/admin/forum/" + (YEAR - 1) + "/registrations/terms",
                Map.of("opensAt", "2026-01-01T08:00:00", "closesAt", "2958-01-01T08:00:00", "places", "20"));
    }

    private Reached deciding() {
        registered.open(YEAR, true, null);
        var one = registered.register(YEAR, person(), "Attacked", Attendance.ON_SITE, false);
        return new Reached(
                ground.as(Role.EDITOR), staff() + "/" + one.id(), Map.of("verdict", "APPROVE", "reason", "A reason"));
    }

    private Reached releasing() {
        registered.open(YEAR, false, null);
        var one = registered.register(YEAR, person(), "Attacked", Attendance.ON_SITE, true);
        return new Reached(ground.as(Role.EDITOR), staff() + "/" + one.id());
    }

    private Reached checking() {
        registered.open(YEAR, false, null);
        var one = registered.register(YEAR, person(), "Attacked", Attendance.ON_SITE, false);
        return new Reached(ground.as(Role.EDITOR), staff() + "/check-in", Map.of("code", one.code()));
    }

    private AccountId person() {
        return ground.people().person("Attacked");
    }

    private static String own() {
        return "/forum/" + YEAR + "/register";
    }

    private static String staff() {
        return "/admin/forum/" + YEAR + "/registrations";
    }
}

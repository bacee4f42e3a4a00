package org.wsis.portal.hostile;

import java.util.List;
import org.springframework.stereotype.Component;
import org.wsis.account.Role;
import org.wsis.account.Secret;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.prizes.DoubtedBallots;
import org.wsis.portal.prizes.DoubtedBallots.Begun;

/** The forms around a ballot: checks, appeals, reminders, receipts by mail, and what staff do about signals. */
@Component
class IntegrityRoom implements FormSite.Room {
    private static final String BALLOT = "/prizes/{year:\\d{4}}/ballot";
    private static final String STAFF = "/admin/prizes/";

    private final Ground ground;
    private final DoubtedBallots ballots;

    IntegrityRoom(Ground ground, DoubtedBallots ballots) {
        this.ground = ground;
        this.ballots = ballots;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(BALLOT + "/check", () -> check("WORK")),
                FormSite.lasting(BALLOT + "/check/letter", () -> check("MAIL")),
                FormSite.lasting(BALLOT + "/receipts/letter", this::receipts),
                FormSite.to("/prizes/ballot-check", this::confirmation),
                FormSite.to("/prizes/appeal", this::appeal),
                FormSite.lasting("/prizes/reminders", this::reminder),
                FormSite.to(STAFF + "signals/{id}/clusters", this::signal),
                FormSite.to(STAFF + "appeals/{id}/answer", this::answer),
                FormSite.to(STAFF + "appeals/{id}/release", this::answer));
    }

    private Reached receipts() {
        Begun begun = ballots.begun();
        return new Reached(ground.as(begun.voter()), begun.ballot() + "/receipts");
    }

    private Reached signal() {
        return new Reached(ground.as(Role.EDITOR), STAFF + "signals/" + ballots.signal(ballots.begun()));
    }

    private Reached check(String kind) {
        Begun begun = ballots.waiting(kind, null);
        return new Reached(ground.as(begun.voter()), begun.ballot() + "/check");
    }

    private Reached confirmation() {
        Secret secret = Secret.random();
        ballots.waiting("MAIL", secret);
        return new Reached(ground.visitor(), "/prizes/ballot-check?token=" + secret.text());
    }

    private Reached reminder() {
        Secret secret = Secret.random();
        ballots.reminded(secret);
        return new Reached(ground.visitor(), "/prizes/reminders?token=" + secret.text());
    }

    private Reached appeal() {
        Secret secret = Secret.random();
        ballots.appeal(secret, null);
        return new Reached(ground.visitor(), "/prizes/appeal?token=" + secret.text());
    }

    private Reached answer() {
        return new Reached(
                ground.as(Role.EDITOR),
                STAFF + "appeals/" + ballots.appeal(Secret.random(), "We are a class of thirty."));
    }
}

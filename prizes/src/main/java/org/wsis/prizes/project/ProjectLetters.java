package org.wsis.prizes.project;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountView;
import org.wsis.account.Accounts;
import org.wsis.account.Secret;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.web.GenevaText;

/** Tells who handed a project in of its fate, and an owner that somebody did. */
@Component
class ProjectLetters {
    private final Accounts accounts;
    private final Letters letters;

    ProjectLetters(Accounts accounts, Letters letters) {
        this.accounts = accounts;
        this.letters = letters;
    }

    /** The receipt, with the time that decided. */
    void received(Project project) {
        submitter(project).ifPresent(person -> {
            GenevaText text = GenevaText.in(person.locale());
            var at = Objects.requireNonNull(project.submittedAt());
            write(person, project, "received", text.day(at), text.hour(at));
        });
    }

    void amended(Project project, String reason) {
        submitter(project).ifPresent(person -> write(person, project, "amended", reason));
    }

    void excluded(Project project, String reason) {
        submitter(project).ifPresent(person -> write(person, project, "excluded", reason));
    }

    void objected(Project project) {
        submitter(project).ifPresent(person -> write(person, project, "objected"));
    }

    /** Tells the owner, who can object by a link; the link of an earlier letter does nothing any more. */
    void askOwner(Project project) {
        Secret secret = Secret.random();
        project.askOwner(secret.digest());
        owner(project, secret);
    }

    /** Who owns it need have no account; the letter is in the language of who wrote the address down. */
    private void owner(Project project, Secret secret) {
        Face face = project.content().face();
        Locale locale = submitter(project).map(AccountView::locale).orElse(Locale.ENGLISH);
        letters.queue(new NewLetter(
                Objects.requireNonNull(face.ownerEmail()),
                locale,
                "prizes.letter.owner",
                List.of(
                        Objects.requireNonNull(face.title()),
                        Objects.requireNonNull(face.organisation()),
                        String.valueOf(project.edition())),
                "/prizes/objection?token=" + secret.text()));
    }

    private Optional<AccountView> submitter(Project project) {
        return Optional.ofNullable(project.submitter()).flatMap(accounts::find);
    }

    private void write(AccountView person, Project project, String kind, String... more) {
        var arguments = new ArrayList<>(List.of(
                Objects.requireNonNull(project.content().face().title()),
                String.valueOf(project.number()),
                String.valueOf(project.edition())));
        arguments.addAll(List.of(more));
        letters.queue(new NewLetter(
                person.email(),
                person.locale(),
                "prizes.letter." + kind,
                arguments,
                project.id().own()));
    }
}

package org.wsis.forum.agenda.admin;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.account.EmailAddress;
import org.wsis.forum.setting.Setting;
import org.wsis.web.Typed;

/** What must be said in the form of a session, where a line of it says anything. */
final class SessionFormRules {
    private static final Pattern LINK = Pattern.compile("https://[!-~]+");

    private final SessionForm form;
    private final Errors errors;

    private SessionFormRules(SessionForm form, Errors errors) {
        this.form = form;
        this.errors = errors;
    }

    static void check(
            SessionForm form, Setting setting, Predicate<String> isLine, Predicate<String> isGoal, Errors errors) {
        var rules = new SessionFormRules(form, errors);
        rules.required("title", form.title() != null && Typed.line(form.title()) == null);
        rules.unknown(
                "track",
                Typed.line(form.track()) != null
                        && setting.track(Typed.line(form.track())).isEmpty());
        rules.link("link", form.link());
        rules.lines();
        rules.alignments("actionLines", Objects.requireNonNull(form.actionLines()), isLine);
        rules.alignments("sdgs", Objects.requireNonNull(form.sdgs()), isGoal);
        form.placed().check(setting, errors);
    }

    private void lines() {
        List<OrganiserForm> organisers = Objects.requireNonNull(form.organisers());
        for (int at = 0; at < organisers.size(); at++) {
            OrganiserForm line = organisers.get(at);
            required("organisers[" + at + "].name", !line.isEmpty() && Typed.line(line.name()) == null);
            address("organisers[" + at + "].email", line.email());
        }
        List<PersonForm> people = Objects.requireNonNull(form.people());
        for (int at = 0; at < people.size(); at++) {
            PersonForm line = people.get(at);
            required("people[" + at + "].name", !line.isEmpty() && Typed.line(line.name()) == null);
            required("people[" + at + "].role", !line.isEmpty() && line.role() == null);
            address("people[" + at + "].email", line.email());
        }
        List<DocumentForm> documents = Objects.requireNonNull(form.documents());
        for (int at = 0; at < documents.size(); at++) {
            DocumentForm line = documents.get(at);
            required("documents[" + at + "].title", !line.isEmpty() && Typed.line(line.title()) == null);
            required("documents[" + at + "].url", !line.isEmpty() && Typed.line(line.url()) == null);
            link("documents[" + at + "].url", line.url());
        }
    }

    private void alignments(String field, List<AlignmentForm> lines, Predicate<String> exists) {
        Set<String> seen = new HashSet<>();
        for (int at = 0; at < lines.size(); at++) {
            @Nullable String code = Typed.line(lines.get(at).code());
            String place = field + "[" + at + "].code";
            required(place, !lines.get(at).isEmpty() && code == null);
            unknown(place, code != null && !exists.test(code));
            if (code != null && !seen.add(code)) {
                errors.rejectValue(place, "forum.agenda.twice");
            }
        }
    }

    /** A page links there. */
    private void link(String field, @Nullable String typed) {
        @Nullable String link = Typed.line(typed);
        if (link != null && !LINK.matcher(link).matches() && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "URL");
        }
    }

    /** Letters go there. */
    private void address(String field, @Nullable String typed) {
        @Nullable String address = Typed.line(typed);
        if (address != null && EmailAddress.read(address).isEmpty() && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "Email");
        }
    }

    private void required(String field, boolean missing) {
        if (missing && !errors.hasFieldErrors(field)) {
            errors.rejectValue(field, "NotBlank");
        }
    }

    private void unknown(String field, boolean isUnknown) {
        if (isUnknown) {
            errors.rejectValue(field, "forum.agenda.unknown");
        }
    }
}

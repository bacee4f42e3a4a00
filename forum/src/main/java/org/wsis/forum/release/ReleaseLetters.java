package org.wsis.forum.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.forum.agenda.AgendaSession;
import org.wsis.forum.agenda.AgendaSessions;
import org.wsis.forum.agenda.Person;
import org.wsis.forum.agenda.SessionFacts.Organiser;
import org.wsis.mail.LetterPreview;
import org.wsis.mail.Letters;
import org.wsis.mail.NewLetter;
import org.wsis.web.GenevaText;

/** Drafts letters to the organisers and people of sessions that a release changed: one for each address, in English. */
@Component
class ReleaseLetters {
    private static final String KIND = "forum.release.letter";
    private static final Locale LANGUAGE = Locale.ENGLISH;

    private final Releases releases;
    private final AgendaSessions sessions;
    private final Letters letters;
    private final MessageSource messages;

    ReleaseLetters(Releases releases, AgendaSessions sessions, Letters letters, MessageSource messages) {
        this.releases = releases;
        this.sessions = sessions;
        this.letters = letters;
        this.messages = messages;
    }

    /** A letter to be, and how it will be read. */
    record Drafted(NewLetter letter, LetterPreview preview) {}

    /** Those about the release, by address. */
    @Transactional(readOnly = true)
    List<Drafted> of(Release release) {
        Map<String, List<Change>> concerned = concerned(release);
        return concerned.entrySet().stream()
                .map(entry -> letter(release, entry.getKey(), entry.getValue()))
                .map(letter -> new Drafted(letter, letters.preview(letter)))
                .toList();
    }

    /** Says which letters these are, so that exactly what was seen leaves. */
    static String seen(List<Drafted> drafts) {
        return ChangeRules.digest(drafts.stream()
                .map(draft -> draft.letter().to() + draft.letter().arguments())
                .collect(Collectors.joining("\n")));
    }

    private Map<String, List<Change>> concerned(Release release) {
        Map<Integer, AgendaSession> present = sessions.of(release.edition()).stream()
                .collect(Collectors.toMap(AgendaSession::number, session -> session));
        Map<String, List<Change>> concerned = new TreeMap<>();
        for (Change change : releases.changes(release.edition(), release.number())) {
            AgendaSession session = present.get(change.after().number());
            if (session != null) {
                addresses(session)
                        .forEach(address -> concerned
                                .computeIfAbsent(address, one -> new ArrayList<>())
                                .add(change));
            }
        }
        return concerned;
    }

    private static Stream<String> addresses(AgendaSession session) {
        return Stream.concat(
                        session.facts().organisers().stream().map(Organiser::email),
                        session.facts().people().stream().map(Person::email))
                .flatMap(Stream::ofNullable)
                .map(address -> address.toLowerCase(Locale.ROOT))
                .distinct();
    }

    private NewLetter letter(Release release, String address, List<Change> changes) {
        String lines = changes.stream().map(this::line).collect(Collectors.joining("\n"));
        return new NewLetter(
                address,
                LANGUAGE,
                KIND,
                List.of(String.valueOf(release.edition()), release.name(), lines),
                release.path());
    }

    private String line(Change change) {
        ReleasedSession session = change.after();
        GenevaText text = GenevaText.in(LANGUAGE);
        return messages.getMessage(
                KIND + ".line",
                new Object[] {
                    messages.getMessage(change.kind().key(), null, LANGUAGE),
                    String.valueOf(session.number()),
                    session.facts().title(),
                    text.day(session.startsAt()),
                    text.hour(session.startsAt()),
                    text.hour(session.endsAt()),
                    session.facts().room()
                },
                LANGUAGE);
    }
}

package org.wsis.forum.release;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.agenda.Person;
import org.wsis.forum.agenda.SessionFacts.Alignment;
import org.wsis.forum.agenda.SessionFacts.Document;
import org.wsis.forum.agenda.SessionType;
import org.wsis.forum.setting.Track;

/**
 * What the public may know of a session: nobody is named without consent, no address for letters, no link for remote participation.
 *
 * @param room its name
 * @param people without addresses
 * @param contribution the public page of what asked for the session, or null
 */
public record ReleasedFacts(
        SessionType type,
        String title,
        @Nullable String description,
        @Nullable Track track,
        String room,
        List<String> organisers,
        List<Person> people,
        List<Alignment> actionLines,
        List<Alignment> sdgs,
        List<String> languages,
        boolean captioning,
        boolean remote,
        List<Document> documents,
        @Nullable String contribution) {
    /** Copies the lists. */
    public ReleasedFacts {
        organisers = List.copyOf(organisers);
        people = List.copyOf(people);
        actionLines = List.copyOf(actionLines);
        sdgs = List.copyOf(sdgs);
        languages = List.copyOf(languages);
        documents = List.copyOf(documents);
    }

    /** The numbers of its goals. */
    public List<Integer> goals() {
        return sdgs.stream().map(goal -> Integer.valueOf(goal.code())).toList();
    }

    /** Its languages, in the reader’s. */
    public String languagesIn(Locale reader) {
        return languages.stream()
                .map(code -> Locale.of(code).getDisplayLanguage(reader))
                .collect(Collectors.joining(", "));
    }

    /** The same by another title. */
    ReleasedFacts titled(String other) {
        return with(other, people, room);
    }

    /** The same with other people. */
    public ReleasedFacts of(List<Person> others) {
        return with(title, others, room);
    }

    /** The same in another room. */
    ReleasedFacts in(String other) {
        return with(title, people, other);
    }

    private ReleasedFacts with(String name, List<Person> who, String where) {
        return new ReleasedFacts(
                type,
                name,
                description,
                track,
                where,
                organisers,
                who,
                actionLines,
                sdgs,
                languages,
                captioning,
                remote,
                documents,
                contribution);
    }
}

package org.wsis.forum.agenda;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a session is, wherever and whenever it takes place.
 *
 * @param track its name in addresses, or null
 * @param actionLines by code, each with why
 * @param sdgs by number, each with why
 * @param languages ISO 639-1, interpretation included
 * @param remote whether people can take part from afar
 * @param link where they do, told to nobody before its time; or null
 */
public record SessionFacts(
        SessionType type,
        String title,
        @Nullable String description,
        @Nullable String track,
        List<Organiser> organisers,
        List<Person> people,
        List<Alignment> actionLines,
        List<Alignment> sdgs,
        List<String> languages,
        boolean captioning,
        boolean remote,
        @Nullable String link,
        List<Document> documents) {
    /** Copies the lists. */
    public SessionFacts {
        organisers = List.copyOf(organisers);
        people = List.copyOf(people);
        actionLines = List.copyOf(actionLines);
        sdgs = List.copyOf(sdgs);
        languages = List.copyOf(languages);
        documents = List.copyOf(documents);
    }

    /** The same without these people of a request, nor anybody of the same name. */
    SessionFacts without(Set<UUID> gone) {
        Set<String> names = people.stream()
                .filter(person -> person.is(gone))
                .map(Person::known)
                .collect(Collectors.toSet());
        return new SessionFacts(
                type,
                title,
                description,
                track,
                organisers,
                people.stream()
                        .filter(person -> !names.contains(person.known()))
                        .toList(),
                actionLines,
                sdgs,
                languages,
                captioning,
                remote,
                link,
                documents);
    }

    /**
     * Who organises it.
     *
     * @param email for letters, never public; or null
     */
    public record Organiser(String name, @Nullable String email) {}

    /**
     * An Action Line or a goal.
     *
     * @param rationale why, or null if nobody said
     */
    public record Alignment(String code, @Nullable String rationale) {}

    /** Something to read, wherever it is. */
    public record Document(String title, String url) {}
}

package org.wsis.stocktaking.collection;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Activity;
import org.wsis.stocktaking.entry.OwnEntry;
import org.wsis.stocktaking.entry.OwnerDesk;
import org.wsis.stocktaking.entry.Saved;

/** What submitters tell special repositories; public with the entry, in those that it stands in. */
@Component
public class Intake {
    private final IntakeRows rows;
    private final OwnerDesk owners;
    private final SpecialRepositories repositories;
    private final MessageSource messages;
    private final Clock clock;

    Intake(IntakeRows rows, OwnerDesk owners, SpecialRepositories repositories, MessageSource messages, Clock clock) {
        this.rows = rows;
        this.owners = owners;
        this.repositories = repositories;
        this.messages = messages;
        this.clock = clock;
    }

    /** A repository that an entry stands in, or wants to, with what was answered. */
    public record Told(String name, String path, List<Answer> answers) {}

    /** A question in the reader's language, and its answer. */
    public record Answer(String question, String text) {}

    /** What was told to these repositories about the entry, in one statement. */
    @Transactional(readOnly = true)
    public List<Told> told(EntryId entry, Collection<String> to, Locale locale) {
        if (to.isEmpty()) {
            return List.of();
        }
        Map<String, Map<String, String>> answers = rows.of(entry);
        return repositories.all().stream()
                .filter(one -> to.contains(one.slug()))
                .map(one -> told(one, answers.getOrDefault(one.slug(), Map.of()), locale))
                .toList();
    }

    private Told told(SpecialRepository repository, Map<String, String> answers, Locale locale) {
        return new Told(
                say(repository.key(), locale),
                repository.path(),
                repository.questions().stream()
                        .flatMap(question -> answer(question, answers.get(question.name()), locale))
                        .toList());
    }

    private Stream<Answer> answer(Question question, @Nullable String value, Locale locale) {
        if (value == null) {
            return Stream.empty();
        }
        String text = question.kind() == Question.Kind.CHOICE
                ? question.choice(value).map(choice -> say(choice, locale)).orElse(value)
                : value;
        return Stream.of(new Answer(say(question.key(), locale), text));
    }

    private String say(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }

    /** What the submitter chose and answered so far. */
    @Transactional(readOnly = true)
    public SequencedMap<String, Map<String, String>> of(EntryId entry) {
        return rows.of(entry);
    }

    /** What is told belongs to the first publication; where a published entry stands, staff decide. */
    static boolean isOpen(OwnEntry own) {
        return own.state().isWritable() && own.revises() == null;
    }

    /** Keeps what the owner chose, as long as the entry is theirs to write; an unknown id begins a draft. */
    @Transactional
    public Saved save(EntryId entry, AccountId owner, Map<String, Map<String, String>> chosen) {
        OwnEntry own = owners.find(entry, owner).orElse(null);
        if (own != null && !isOpen(own)) {
            return new Saved.Closed(own.state());
        }
        Saved saved =
                own == null ? owners.save(entry, owner, Activity.NONE, null) : new Saved.Done(clock.instant(), "");
        if (saved instanceof Saved.Done done) {
            rows.replace(entry, chosen, done.at());
        }
        return saved;
    }
}

package org.wsis.stocktaking.collection;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;
import org.wsis.reference.ContentFile;
import org.wsis.reference.ContentRow;

/** The special repositories there are: {@code data/collections.csv} and {@code data/collection_questions.csv}. */
@Component
public class SpecialRepositories {
    private static final int MOST_CHOICES = 6;

    private final SingletonSupplier<List<SpecialRepository>> all = SingletonSupplier.of(SpecialRepositories::read);
    private final MessageSource messages;

    SpecialRepositories(MessageSource messages) {
        this.messages = messages;
    }

    /** All of them, in their order. */
    public List<SpecialRepository> all() {
        return all.obtain();
    }

    /** The one of this name, if there is one. */
    public Optional<SpecialRepository> find(String slug) {
        return all().stream().filter(one -> one.slug().equals(slug)).findFirst();
    }

    /** The name of the one of this name, or what was asked for. */
    public String name(String slug, Locale locale) {
        return find(slug)
                .map(one -> messages.getMessage(one.key(), null, locale))
                .orElse(slug);
    }

    /** What can be chosen of the questions of all of them, with the message keys of its words. */
    public Map<String, String> choices() {
        Map<String, String> all = new LinkedHashMap<>();
        all().forEach(one -> all.putAll(one.choices()));
        return all;
    }

    private static List<SpecialRepository> read() {
        List<ContentRow> questions = ContentFile.of("collection_questions.csv").rows();
        return ContentFile.of("collections.csv").rows().stream()
                .map(row -> new SpecialRepository(
                        row.get("slug"),
                        row.get("name"),
                        questions.stream()
                                .filter(question -> question.get("collection").equals(row.get("slug")))
                                .map(SpecialRepositories::question)
                                .toList()))
                .toList();
    }

    private static Question question(ContentRow row) {
        return new Question(
                row.get("question"),
                Question.Kind.valueOf(row.get("kind")),
                row.get("label"),
                IntStream.rangeClosed(1, MOST_CHOICES)
                        .mapToObj(number -> row.optional("choice" + number))
                        .filter(Objects::nonNull)
                        .toList());
    }
}

package org.wsis.consultation.question;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What is asked, in its order. A path names an item: the key of a section or of a question, or the keys of a question and its
 * part with {@code _} between.
 */
public record Questionnaire(List<Item> sections) {
    /** Asks nothing. */
    public static final Questionnaire EMPTY = new Questionnaire(List.of());

    public Questionnaire {
        sections = List.copyOf(sections);
    }

    /** All questions in their order. */
    public List<Item> questions() {
        return sections.stream().flatMap(section -> section.items().stream()).toList();
    }

    /** The question of this key. */
    public Optional<Item> question(String key) {
        return questions().stream().filter(one -> one.key().equals(key)).findFirst();
    }

    /** The item at the path. */
    public Optional<Item> find(String path) {
        int joint = path.indexOf('_');
        return joint < 0
                ? Stream.concat(sections.stream(), questions().stream())
                        .filter(item -> item.key().equals(path))
                        .findFirst()
                : question(path.substring(0, joint)).map(one -> one.part(path.substring(joint + 1)));
    }

    /** The path of the section or question that has the item of this path; empty above sections. */
    public String parentOf(String path) {
        int joint = path.indexOf('_');
        return joint >= 0
                ? path.substring(0, joint)
                : sections.stream()
                        .filter(section -> section.items().stream()
                                .anyMatch(one -> one.key().equals(path)))
                        .map(Item::key)
                        .findFirst()
                        .orElse("");
    }

    /** With the item in the place of the one of its key under the parent, else at the end. */
    public Questionnaire put(String parent, Item item) {
        return within(parent, items -> {
            List<Item> changed = new ArrayList<>(items);
            int place = placeOf(item.key(), items);
            if (place < 0) {
                changed.add(item);
            } else {
                changed.set(place, item);
            }
            return changed;
        });
    }

    /** Without the item at the path. */
    public Questionnaire without(String path) {
        String key = keyOf(path);
        return within(
                parentOf(path),
                items -> items.stream().filter(item -> !item.key().equals(key)).toList());
    }

    /** With the item at the path one place earlier or later, if there is one. */
    public Questionnaire moved(String path, boolean earlier) {
        return within(parentOf(path), items -> {
            List<Item> changed = new ArrayList<>(items);
            int from = placeOf(keyOf(path), items);
            int to = earlier ? from - 1 : from + 1;
            if (from >= 0 && to >= 0 && to < items.size()) {
                Collections.swap(changed, from, to);
            }
            return changed;
        });
    }

    private static String keyOf(String path) {
        return path.substring(path.indexOf('_') + 1);
    }

    private static int placeOf(String key, List<Item> items) {
        return items.stream().map(Item::key).toList().indexOf(key);
    }

    private Questionnaire within(String parent, UnaryOperator<List<Item>> change) {
        return new Questionnaire(parent.isEmpty() ? change.apply(sections) : within(sections, parent, change));
    }

    private static List<Item> within(List<Item> items, String parent, UnaryOperator<List<Item>> change) {
        return items.stream()
                .map(item -> item.key().equals(parent)
                        ? item.with(change.apply(item.items()))
                        : item.kind() == Kind.SECTION ? item.with(within(item.items(), parent, change)) : item)
                .toList();
    }
}

package org.wsis.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every visible word is a message, in six languages, and no message is left over. */
class MessageTests {
    /** Keys that libraries ask for: Spring's binding, Bean Validation's constraints. */
    private static final Pattern ASKED_FOR_BY_LIBRARIES = Pattern.compile("(typeMismatch|[A-Z][A-Za-z]+)(\\..*)?");

    /** Keys put together where the scan cannot see the beginning; each with its place. */
    private static final List<String> PUT_TOGETHER = List.of(
            "act." // org.wsis.audit.AuditedAct: the act's name follows
            );

    /** Names that look like keys and are none: settings. */
    private static final Pattern NO_KEY = Pattern.compile(
            "mail\\.smtp\\..*|portal\\.(search|mail|files|database|admin|staff|clock|rehearsal|lock|rate|dumps|licence)\\b.*");

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");
    /** A place outside a choice of singular and plural, which a language without these does not need. */
    private static final Pattern PLAIN_PLACE = Pattern.compile("\\{(\\d)}");

    private static final MessageFiles FILES = MessageFiles.read();
    private static final UsedKeys USED = UsedKeys.collect();

    @Test
    void everyFileHasTheSameKeysInSixLanguages() {
        assertNone("keys that a language lacks or has alone", inEveryFile((name, languages) -> {
            Set<String> all = new TreeSet<>();
            languages.values().forEach(messages -> all.addAll(messages.keySet()));
            return all.stream()
                    .map(key -> Map.entry(
                            key,
                            MessageFiles.LANGUAGES.stream()
                                    .filter(language -> !languages
                                            .getOrDefault(language, Map.of())
                                            .containsKey(key))
                                    .collect(Collectors.joining(", "))))
                    .filter(missing -> !missing.getValue().isEmpty())
                    .map(missing ->
                            "%s.properties: %s is missing in %s".formatted(name, missing.getKey(), missing.getValue()));
        }));
    }

    @Test
    void noKeyStandsTwiceInAFile() {
        assertNone("keys that stand twice in a file", FILES.duplicates().stream());
        Map<String, Long> owners = FILES.byName().values().stream()
                .flatMap(languages -> languages.getOrDefault("en", Map.of()).keySet().stream())
                .collect(Collectors.groupingBy(key -> key, Collectors.counting()));
        assertNone(
                "keys that stand in two files",
                owners.entrySet().stream().filter(owner -> owner.getValue() > 1).map(Map.Entry::getKey));
    }

    @Test
    void noMessageHasAnApostropheThatFormattingWouldEat() {
        assertNone(
                "messages with an ASCII apostrophe (write ’)",
                inEveryMessage((language, message) -> message.value().contains("'") ? "" : null));
    }

    @Test
    void arabicUsesWesternDigits() {
        assertNone(
                "messages with other digits",
                inEveryMessage((language, message) ->
                        message.value().matches(".*[\u0660-\u0669\u06f0-\u06f9].*") ? "" : null));
    }

    @Test
    void translationsHaveThePlacesOfTheEnglishMessage() {
        assertNone(
                "messages whose {0}, {1} … differ from English",
                inEveryMessage((language, message) -> {
                    Set<String> needed = placesOf(PLAIN_PLACE, message.english());
                    Set<String> known = placesOf(PLACE, message.english());
                    Set<String> here = placesOf(PLACE, message.value());
                    return here.containsAll(needed) && known.containsAll(here) ? null : here + " instead of " + known;
                }));
    }

    @Test
    void otherScriptsAreTranslated() {
        assertNone("messages that are still English", inEveryMessage((language, message) -> {
            boolean otherScript = Set.of("ar", "ru", "zh").contains(language);
            boolean sentence = message.english().split("\\s+").length >= 3
                    && message.english().matches(".*[a-z]{3}.*");
            return otherScript && sentence && message.value().equals(message.english()) ? message.value() : null;
        }));
    }

    @Test
    void everyNamedKeyHasAMessage() {
        Set<String> keys = FILES.keys();
        Set<String> areas = keys.stream().map(key -> key.split("\\.")[0]).collect(Collectors.toSet());
        assertNone(
                "keys that are used and have no message",
                USED.named().entrySet().stream()
                        .filter(used -> areas.contains(used.getKey().split("\\.")[0]))
                        .filter(used -> keys.stream().noneMatch(key -> isOrBeginsWith(key, used.getKey())))
                        .filter(used -> keys.stream().noneMatch(key -> isOrBeginsWith(key, "act." + used.getKey())))
                        .filter(used -> !NO_KEY.matcher(used.getKey()).matches())
                        .map(used -> used.getKey() + ", used in " + used.getValue()));
    }

    @Test
    void everyMessageIsUsed() {
        assertNone(
                "messages that nothing uses",
                FILES.byName().entrySet().stream()
                        .flatMap(file -> file.getValue().getOrDefault("en", Map.of()).keySet().stream()
                                .filter(key -> !USED.contains(key))
                                .filter(key ->
                                        !ASKED_FOR_BY_LIBRARIES.matcher(key).matches())
                                .filter(key -> PUT_TOGETHER.stream().noneMatch(key::startsWith))
                                .map(key -> file.getKey() + ".properties: " + key)));
    }

    @Test
    void templatesSayNothingThemselves() {
        assertNone(
                "words in templates (make them messages)",
                MessageFiles.onClassPath("templates/**/*.html").stream()
                        .flatMap(template -> TemplateText.literalsIn(template).stream()));
    }

    private record Message(String english, String value) {}

    private static boolean isOrBeginsWith(String key, String used) {
        return key.equals(used) || key.startsWith(used + ".") || key.startsWith(used + "-");
    }

    private static Set<String> placesOf(Pattern place, String message) {
        return place.matcher(message)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Stream<String> inEveryFile(
            BiFunction<String, Map<String, Map<String, String>>, Stream<String>> check) {
        return FILES.byName().entrySet().stream().flatMap(file -> check.apply(file.getKey(), file.getValue()));
    }

    private static Stream<String> inEveryMessage(BiFunction<String, Message, @Nullable String> check) {
        return inEveryFile((name, languages) -> languages.entrySet().stream()
                .flatMap(language -> language.getValue().entrySet().stream().mapMulti((message, out) -> {
                    String english = languages.getOrDefault("en", Map.of()).getOrDefault(message.getKey(), "");
                    String finding = check.apply(language.getKey(), new Message(english, message.getValue()));
                    if (finding != null) {
                        out.accept("%s (%s): %s %s".formatted(name, language.getKey(), message.getKey(), finding));
                    }
                })));
    }

    private static void assertNone(String what, Stream<String> findings) {
        List<String> lines = findings.sorted().distinct().toList();
        assertThat(lines)
                .withFailMessage(() -> "%d %s:%n  %s".formatted(lines.size(), what, String.join("\n  ", lines)))
                .isEmpty();
    }
}

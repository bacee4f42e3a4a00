package org.wsis.consultation.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class OfficialFormTests {
    private static final Questionnaire FORM = OfficialQuestions.all();
    private static final Set<String> LANGUAGES = Set.of("ar", "en", "es", "fr", "ru", "zh");

    @Test
    void coversEveryTopicOfTheProcess() {
        assertThat(FORM.sections())
                .extracting(Item::key)
                .containsExactly(
                        "programme",
                        "goals",
                        "topics",
                        "themes",
                        "partnerships",
                        "speakers",
                        "workshop",
                        "exhibition",
                        "partner");
        assertThat(FORM.question("sdgs").orElseThrow().items()).hasSize(17);
        assertThat(FORM.question("theme-lines").orElseThrow().items()).hasSize(18);
        assertThat(FORM.questions().stream().map(Item::kind).collect(Collectors.toSet()))
                .containsExactlyInAnyOrder(
                        Arrays.stream(Kind.values()).filter(Kind::asks).toArray(Kind[]::new));
    }

    @Test
    void doesNotPublishTheNamesOfSpeakers() {
        assertThat(FORM.questions().stream().filter(Item::forStaff).map(Item::key))
                .containsExactly("suggested-speakers", "speakers-agree");
    }

    @Test
    void saysEverythingInSixLanguages() {
        assertThat(all()).hasSize(100).allSatisfy(item -> {
            assertThat(item.title().texts().keySet()).as(item.key()).isEqualTo(LANGUAGES);
            if (!item.help().texts().isEmpty()) {
                assertThat(item.help().texts().keySet()).as(item.key()).isEqualTo(LANGUAGES);
            }
        });
    }

    @Test
    void namesActionLinesAsTheReferenceDoes() {
        for (String language : LANGUAGES) {
            ResourceBundle reference = ResourceBundle.getBundle(
                    "messages.reference",
                    language.equals("en") ? Locale.ROOT : Locale.of(language),
                    ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
            assertThat(FORM.question("theme-lines").orElseThrow().items()).allSatisfy(line -> {
                String code = line.key().substring(0, 1).toUpperCase(Locale.ROOT)
                        + line.key().substring(1);
                String number = code.replaceAll("-.*", "");
                assertThat(line.title().texts().get(language))
                        .isEqualTo(number + ". " + reference.getString("reference.action-line." + code));
            });
        }
    }

    @Test
    void canBePublished() {
        assertThat(QuestionnaireRules.problems(FORM)).isEmpty();
        assertThat(all().map(Item::key)).allMatch(key -> key.matches("[a-z0-9-]{1,60}"));
    }

    private static Stream<Item> all() {
        return Stream.concat(
                FORM.sections().stream(),
                FORM.questions().stream().flatMap(one -> Stream.concat(Stream.of(one), one.items().stream())));
    }
}

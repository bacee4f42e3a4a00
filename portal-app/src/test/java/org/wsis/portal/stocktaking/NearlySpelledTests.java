package org.wsis.portal.stocktaking;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.wsis.portal.PortalTest;
import tools.jackson.databind.JsonNode;

/** Typing errors are forgiven if nothing is spelled as the question is, by all who read the register, and the page says so. */
@PortalTest
@Tag("search")
class NearlySpelledTests {
    private static final String API = "/api/v1/stocktaking/entries?q=";
    private static final String SAID = "role=\"status\"><span>No entry has exactly these words.";

    @Autowired
    Machine machine;

    @Test
    void anErrorIsForgivenAlikeByThePageTheInterfaceTheExportAndTheFeed() {
        String word = word();
        String wrong = swapped(word);
        plant(word, "KE");
        plant(word, "CH");
        machine.awaitTotal("q=" + word, 2);

        JsonNode found = machine.json(API + wrong);
        assertThat(found.get("total").asLong()).isEqualTo(2);
        assertThat(found.get("facets").get("country").toString()).isEqualTo("{\"CH\":1,\"KE\":1}");
        JsonNode inKenya = machine.json(API + wrong + "&country=KE");
        assertThat(inKenya.get("total").asLong()).isEqualTo(1);
        assertThat(inKenya.get("facets").get("country").toString()).isEqualTo("{\"CH\":1,\"KE\":1}");
        for (String address : new String[] {"/stocktaking?q=", "/search?q="}) {
            assertThat(page(address + wrong)).contains(SAID, "Kept " + word);
        }
        assertThat(page("/stocktaking/export.csv?country=KE&q=" + wrong).lines().filter(line -> line.contains(word)))
                .hasSize(1);
        assertThat(page("/stocktaking/feed.atom?q=" + wrong)).contains("Kept " + word);
    }

    @Test
    void whatIsSpelledAsTheQuestionIsAloneIsFoundAndNothingElseIsSaid() {
        String word = word();
        String other = swapped(word);
        plant(word, "KE");
        plant(other, "CH");
        machine.awaitTotal("q=" + word, 1);

        assertThat(page("/stocktaking?q=" + word)).contains("Kept " + word).doesNotContain(SAID, "Kept " + other);
    }

    @Test
    void whatIsChosenPlaysNoPart() {
        String word = word();
        String other = swapped(word);
        plant(word, "KE");
        plant(other, "CH");
        machine.awaitTotal("q=" + word, 1);

        JsonNode elsewhere = machine.json(API + word + "&country=CH");

        assertThat(elsewhere.get("total").asLong()).isZero();
        assertThat(elsewhere.get("facets").get("country").toString()).isEqualTo("{\"KE\":1}");
        assertThat(page("/stocktaking?country=CH&q=" + word)).doesNotContain(SAID);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%%22%s%%22", "%s*", "abc%s -%s", "2%s"})
    void whatIsAskedForToTheLetterIsNotForgiven(String question) {
        String word = word();
        plant(word, "KE");
        machine.awaitTotal("q=" + word, 1);

        String asked = question.replace("%s", swapped(word)).replace("%%", "%").replace(" ", "+");

        assertThat(machine.json(API + asked).get("total").asLong()).isZero();
    }

    @Test
    void theLastWordMayBeABeginningAndTheWholeWordComesFirst() {
        String word = word();
        plant(word + "logy of lagoons", "KE");
        plant(word, "CH");
        machine.awaitTotal("q=" + word, 2);

        JsonNode items = machine.json(API + "kept+" + word).get("items");

        assertThat(items.get(0).get("title").asString()).isEqualTo("Kept " + word);
        assertThat(machine.json(API + word + "+kept").get("total").asLong()).isEqualTo(1);
    }

    private static void plant(String words, String country) {
        StoredEntries.insert("PUBLISHED", Map.of("title", "Kept " + words, "country", country));
    }

    /** Letters only, since digits are taken as they are. */
    private static String word() {
        return UUID.randomUUID()
                .toString()
                .replace("-", "")
                .substring(0, 12)
                .chars()
                .mapToObj(letter -> Character.toString(Character.isDigit(letter) ? letter - '0' + 'g' : letter))
                .reduce("q", String::concat);
    }

    /** With two neighbours swapped that differ. */
    private static String swapped(String word) {
        int place = 4;
        while (word.charAt(place) == word.charAt(place + 1)) {
            place++;
        }
        return word.substring(0, place) + word.charAt(place + 1) + word.charAt(place) + word.substring(place + 2);
    }

    private String page(String address) {
        return Owners.text(machine.get(address));
    }
}

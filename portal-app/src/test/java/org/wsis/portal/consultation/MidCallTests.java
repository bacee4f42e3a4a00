package org.wsis.portal.consultation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.wsis.account.AccountId;
import org.wsis.account.Role;
import org.wsis.portal.PortalTest;
import org.wsis.portal.account.People;
import org.wsis.portal.stocktaking.Owners;

/**
 * A questionnaire with a question of every type is built by staff, answered, changed in mid-call, answered on and exported: no
 * answer is lost, and none moves to another question, choice, row or person.
 */
@PortalTest
class MidCallTests {
    private static final int YEAR = 2300;
    private static final String STAFF = "/admin/consultations/forum-2300/questionnaire";
    private static final String FORM = "/consultations/forum-2300/contribute";
    private static final Pattern VERSION = Pattern.compile("name=\"version\" value=\"(\\d+)\"");
    private static final Pattern REVISION = Pattern.compile("name=\"revision\" value=\"(\\d+)\"");

    @Autowired
    MockMvcTester browser;

    @Autowired
    People people;

    @Autowired
    Owners owners;

    @Autowired
    AskingConsultations consultations;

    private AccountId editor;

    @AfterEach
    void endTheCall() {
        consultations.end();
    }

    @Test
    void noAnswerIsLostOrMoved() throws IOException {
        consultations.begin(YEAR);
        consultations.open(YEAR);
        editor = people.holding(Role.EDITOR);
        build();
        publish(1);

        AccountId ada = people.person("Ada");
        AccountId bea = people.person("Bea");
        save(ada, 1, answersOfAda());
        attach(ada, "Ada’s programme");
        save(bea, 1, answersOfBea());
        List<NamedCsvRecord> before = export();
        assertThat(before).hasSize(2);

        change();
        publish(2);

        assertThat(owners.page(browser, ada, FORM))
                .contains("Version 2 of the questions was published")
                .contains("What to keep?", "It is gone soon")
                .contains("Hybrid")
                .contains("name=\"said[what-to-keep]\"")
                .doesNotContain("name=\"said[what-is-new]\"");
        Map<String, String> more = new LinkedHashMap<>(answersOfAda());
        more.put("said[what-to-change]", "Shorter days, and more breaks");
        autosave(ada, 1, more);
        more.put("to", "version");
        save(ada, 1, more);

        String page = owners.page(browser, ada, FORM);
        assertThat(page)
                .contains("Answered to version 1", "It is gone soon")
                .contains("Shorter days, and more breaks", "name=\"said[what-is-new]\"")
                .doesNotContain("name=\"said[what-to-keep]\"");
        Map<String, String> second = new LinkedHashMap<>(more);
        second.remove("to");
        second.remove("said[what-to-keep]");
        second.remove("said[how]");
        second.remove("said[topics_health]");
        second.remove("said[speakers_1_country]");
        second.put("said[how]", "online");
        second.put("said[what-is-new]", "A question that was not there");
        save(ada, 2, second);
        assertThat(owners.page(browser, ada, FORM + "/check"))
                .contains("Shorter days, and more breaks", "A question that was not there", "programme.txt")
                .contains("It is gone soon");

        List<NamedCsvRecord> after = export();
        assertThat(after).hasSize(3);
        NamedCsvRecord adaBefore = after.get(0);
        NamedCsvRecord adaNow = after.get(1);
        NamedCsvRecord beaNow = after.get(2);
        assertThat(before.get(1).getFieldsAsMap())
                .allSatisfy((column, said) -> assertThat(beaNow.getField(column))
                        .as(column + " of Bea, who did nothing")
                        .isEqualTo(said));
        assertThat(before.get(0).getFieldsAsMap().entrySet().stream()
                        .filter(cell -> !cell.getKey().equals("what-to-change"))
                        .filter(cell -> !List.of("Standing", "Last changed").contains(cell.getKey())))
                .allSatisfy(cell -> assertThat(adaBefore.getField(cell.getKey()))
                        .as(cell.getKey() + " of Ada’s first version")
                        .isEqualTo(cell.getValue()));
        assertThat(adaBefore.getField("Standing")).isEqualTo("former");
        assertThat(adaBefore.getField("what-to-change")).isEqualTo("Shorter days, and more breaks");
        assertThat(adaNow.getFieldsAsMap())
                .containsEntry("Name", "Ada")
                .containsEntry("Version of the questions", "2")
                .containsEntry("Standing", "current")
                .containsEntry("what-to-change", "Shorter days, and more breaks")
                .containsEntry("what-to-keep", "")
                .containsEntry("how", "online")
                .containsEntry("topics", "climate")
                .containsEntry("order_workshops", "2")
                .containsEntry("order_plenary", "1")
                .containsEntry("speakers_1_name", "Grace")
                .containsEntry("speakers_1_country", "")
                .containsEntry("speakers_2_name", "Hedy")
                .containsEntry("programme", "programme.txt")
                .containsEntry("what-is-new", "A question that was not there");
        assertThat(adaBefore.getFieldsAsMap())
                .containsEntry("what-to-keep", "It is gone soon")
                .containsEntry("how", "hybrid")
                .containsEntry("topics", "climate; health")
                .containsEntry("speakers_1_country", "US")
                .containsEntry("programme", "programme.txt");
        assertThat(beaNow.getFieldsAsMap())
                .containsEntry("Name", "Bea")
                .containsEntry("what-to-change", "'=HYPERLINK(\"http://evil.example\")")
                .containsEntry("how", "")
                .containsEntry("order_plenary", "2");
    }

    private void build() throws IOException {
        add("SECTION", "", "The programme", Map.of());
        add("TEXT", "the-programme", "What to change?", words(0, 50));
        add("TEXT", "the-programme", "What to keep?", words(0, 50));
        add("SINGLE", "the-programme", "How?", Map.of("required", "true"));
        parts("how", "In Geneva", "Hybrid", "Online");
        add("MULTIPLE", "the-programme", "Topics", Map.of());
        parts("topics", "Climate", "Health");
        add("RANKING", "the-programme", "Order", Map.of());
        parts("order", "Plenary", "Workshops");
        add("TABLE", "the-programme", "Speakers", Map.of("rows", "3"));
        parts("speakers", "Name", "Country");
        add("FILE", "the-programme", "Programme", Map.of());
    }

    /** What staff do when the call is open: rename, reorder, take away, add. */
    private void change() throws IOException {
        remove("what-to-keep");
        remove("how_hybrid");
        remove("topics_health");
        remove("speakers_country");
        add("PART", "how", "In writing", Map.of());
        move("how_in-writing", "earlier");
        move("order_plenary", "later");
        move("topics", "earlier");
        send(STAFF + "/items/what-to-change", "What should become different?", words(0, 60));
        add("TEXT", "the-programme", "What is new?", words(0, 50));
        add("TEXT", "the-programme", "What to keep?", words(0, 50));
        assertThat(owners.page(browser, editor, STAFF))
                .as("a new question never takes over the key of one that was asked")
                .contains("what-to-keep-2");
        remove("what-to-keep-2");
    }

    private static Map<String, String> answersOfAda() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("said[what-to-change]", "Shorter days");
        said.put("said[what-to-keep]", "It is gone soon");
        said.put("said[how]", "hybrid");
        said.put("said[topics_climate]", "true");
        said.put("said[topics_health]", "true");
        said.put("said[order_plenary]", "1");
        said.put("said[order_workshops]", "2");
        said.put("said[speakers_1_name]", "Grace");
        said.put("said[speakers_1_country]", "US");
        said.put("said[speakers_2_name]", "Hedy");
        return said;
    }

    private static Map<String, String> answersOfBea() {
        Map<String, String> said = new LinkedHashMap<>();
        said.put("said[what-to-change]", "=HYPERLINK(\"http://evil.example\")");
        said.put("said[order_plenary]", "2");
        said.put("said[order_workshops]", "1");
        return said;
    }

    private static Map<String, String> words(int least, int most) {
        return Map.of("least", "" + least, "most", "" + most, "unit", "WORDS");
    }

    private void parts(String question, String... titles) throws IOException {
        for (String title : titles) {
            add("PART", question, title, Map.of());
        }
    }

    private void add(String kind, String under, String title, Map<String, String> more) throws IOException {
        send(STAFF + "/items/new/" + kind + (under.isEmpty() ? "" : "?under=" + under), title, more);
    }

    /** Fills in the form on the page, in English. */
    private void send(String page, String title, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("language", "ENGLISH");
        fields.put("words[2].title", title);
        fields.put("revision", carried(REVISION, editor, page));
        assertThat(owners.post(browser, editor, page, fields)).hasRedirectedUrl(STAFF);
    }

    private void remove(String path) {
        press(STAFF + "/items/" + path + "/removal", Map.of());
    }

    private void move(String path, String to) {
        press(STAFF + "/items/" + path + "/place", Map.of("to", to));
    }

    /** A button on the page of the draft as it is now. */
    private void press(String address, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(more);
        fields.put("revision", carried(REVISION, editor, STAFF));
        assertThat(owners.post(browser, editor, address, fields)).hasRedirectedUrl(STAFF);
    }

    private String carried(Pattern field, AccountId person, String page) {
        Matcher found = field.matcher(owners.page(browser, person, page));
        assertThat(found.find()).as(field.pattern()).isTrue();
        return found.group(1);
    }

    private void publish(int version) {
        press(STAFF + "/publication", Map.of());
        assertThat(owners.page(browser, editor, STAFF)).contains("/versions/" + version);
    }

    private void save(AccountId person, int version, Map<String, String> said) {
        Map<String, String> fields = new LinkedHashMap<>(said);
        fields.put("questionnaire", "" + version);
        fields.put("version", carried(VERSION, person, FORM));
        assertThat(owners.post(browser, person, FORM, fields)).hasRedirectedUrl(FORM);
    }

    private void autosave(AccountId person, int version, Map<String, String> said) {
        var request = browser.post()
                .uri(FORM)
                .header("X-Autosave", "true")
                .param("questionnaire", "" + version)
                .param("version", carried(VERSION, person, FORM))
                .with(people.as(person))
                .with(csrf());
        said.forEach(request::param);
        assertThat(request.exchange()).hasStatus(204).containsHeader("X-Form-Version");
    }

    private void attach(AccountId person, String text) {
        assertThat(browser.post()
                        .multipart()
                        .uri(FORM + "/files/programme")
                        .file(new MockMultipartFile(
                                "file", "programme.txt", "text/plain", text.getBytes(StandardCharsets.UTF_8)))
                        .with(people.as(person))
                        .with(csrf()))
                .hasRedirectedUrl(FORM);
    }

    private List<NamedCsvRecord> export() throws IOException {
        String text = owners.page(browser, editor, STAFF + "/answers/export.csv?lang=en");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(text.replace("\uFEFF", ""))) {
            return rows.stream().toList();
        }
    }
}

package org.wsis.portal.hostile;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import org.wsis.account.Role;
import org.wsis.consultation.question.Questionnaire;
import org.wsis.portal.consultation.AskingConsultations;
import org.wsis.portal.hostile.FormSite.Reached;
import org.wsis.portal.hostile.Typed.Chosen;

/** The forms of questionnaires and of answers to them. */
@Component
class QuestionRoom implements FormSite.Room {
    private static final int YEAR = 2310;
    /** No other test begins consultations of this year and the next hundred. */
    private static final int UNASKED = 2700;

    private static final String STAFF = "/admin/consultations/{slug}/questionnaire";
    private static final String ITEM = STAFF + "/items/{path}";
    private static final String NEW = STAFF + "/items/new/{kind}";
    private static final String ANSWERS = "/consultations/{slug}/contribute";
    private static final String FILE = ANSWERS + "/files/{question}";

    private final Ground ground;
    private final AskingConsultations consultations;
    private int begun;

    QuestionRoom(Ground ground, AskingConsultations consultations) {
        this.ground = ground;
        this.consultations = consultations;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(NEW, () -> adding("TEXT?under=all")),
                new FormSite(NEW, "table", false, () -> adding("TABLE?under=all")),
                new FormSite(NEW, "choice", false, () -> adding("PART?under=some")),
                FormSite.to(ITEM, () -> staff("/items/text")),
                FormSite.to(ITEM + "/removal", () -> staff("/items/some_a")),
                FormSite.to(ITEM + "/place", () -> staff("")),
                FormSite.to(STAFF + "/publication", this::unpublished),
                FormSite.to(STAFF + "/official", this::nothingWritten),
                FormSite.to(ANSWERS, () -> answers(Map.of())),
                new FormSite(ANSWERS, "autosave", false, () -> answers(Map.of("X-Autosave", "true"))),
                FormSite.to(ANSWERS + "/check", this::answered),
                FormSite.to(ANSWERS + "/receipt/reopening", this::sent),
                FormSite.to(ANSWERS + "/receipt/withdrawal", this::sent),
                FormSite.to(
                        FILE,
                        () -> file(Map.of("file", new Chosen("notes.txt", "Notes".getBytes(StandardCharsets.UTF_8))))),
                FormSite.to(FILE + "/removal", this::given));
    }

    private Reached staff(String ending) {
        consultations.write(YEAR, AskingConsultations.everyType());
        return new Reached(ground.as(Role.EDITOR), page(YEAR) + ending);
    }

    /** English is the language in which an item is written first. */
    private Reached adding(String item) {
        Reached form = staff("/items/new/" + item);
        return new Reached(form.caller(), form.page(), Map.of("words[2].title", "A new title"));
    }

    /** Something new each time, since the same is not published twice. */
    private Reached unpublished() {
        Questionnaire all = AskingConsultations.everyType();
        var process = consultations.write(YEAR + 1, all);
        int published = ground.database()
                .sql("SELECT count(*) FROM consultation.questionnaire_version WHERE process = ?")
                .param(process.value())
                .query(Integer.class)
                .single();
        consultations.write(YEAR + 1, published % 2 == 0 ? all.without("file") : all);
        return new Reached(ground.as(Role.EDITOR), page(YEAR + 1));
    }

    private static String page(int year) {
        return "/admin/consultations/" + AskingConsultations.slug(year) + "/questionnaire";
    }

    private Reached answers(Map<String, String> headers) {
        consultations.ask(YEAR + 2, AskingConsultations.everyType());
        return new Reached(
                ground.as(ground.people().person("Contributor")),
                "/consultations/" + AskingConsultations.slug(YEAR + 2) + "/contribute",
                Map.of(),
                Map.of(),
                headers);
    }

    /** Each time another consultation: a draft that was begun is not begun again. */
    private Reached nothingWritten() {
        int year = UNASKED + begun++;
        consultations.begin(year);
        return new Reached(ground.as(Role.EDITOR), page(year));
    }

    private Reached answered() {
        Reached form = answers(Map.of());
        Answer page = form.caller().get(form.page());
        Typed typed = FoundForm.on(page.page(), ANSWERS)
                .orElseThrow()
                .filled(
                        Map.of("said[text]", "Two", "said[line]", "A line", "said[order_a]", "1", "said[order_b]", "2"),
                        Map.of());
        form.caller().post(form.page(), typed);
        return new Reached(form.caller(), form.page() + "/check", Map.of("behalf", "person", "confidential", "true"));
    }

    private Reached sent() {
        Reached check = answered();
        Answer page = check.caller().get(check.page());
        Typed typed = FoundForm.on(page.page(), ANSWERS + "/check")
                .orElseThrow()
                .filled(Map.of("title", "A title", "behalf", "person", "confidential", "true"), Map.of());
        check.caller().post(check.page(), typed);
        return new Reached(check.caller(), check.page().replace("/check", "/receipt"));
    }

    private Reached file(Map<String, Chosen> files) {
        Reached form = answers(Map.of());
        return new Reached(form.caller(), form.page() + "/files/file", Map.of(), files, Map.of());
    }

    private Reached given() {
        Reached form = file(Map.of());
        var chosen = new Chosen("notes.txt", "Notes".getBytes(StandardCharsets.UTF_8));
        Answer page = form.caller().get(form.page());
        Typed typed = FoundForm.on(page.page(), FILE)
                .orElseThrow()
                .filled(Map.of(), Map.of())
                .with("file", chosen);
        form.caller().post(form.page(), typed);
        return form;
    }
}

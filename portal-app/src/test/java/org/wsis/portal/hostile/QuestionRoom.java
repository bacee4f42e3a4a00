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
    private static final String STAFF = "/admin/consultations/{slug}/questionnaire";
    private static final String ITEM = STAFF + "/items/{path}";
    private static final String NEW = STAFF + "/items/new/{kind}";
    private static final String ANSWERS = "/consultations/{slug}/contribute";
    private static final String FILE = ANSWERS + "/files/{question}";
    private static final Map<String, String> WITHOUT_VERSION = Map.of("version", "");

    private final Ground ground;
    private final AskingConsultations consultations;

    QuestionRoom(Ground ground, AskingConsultations consultations) {
        this.ground = ground;
        this.consultations = consultations;
    }

    @Override
    public List<FormSite> sites() {
        return List.of(
                FormSite.to(NEW, () -> staff("/items/new/TEXT?under=all")),
                new FormSite(NEW, "table", false, () -> staff("/items/new/TABLE?under=all")),
                new FormSite(NEW, "choice", false, () -> staff("/items/new/PART?under=some")),
                FormSite.to(ITEM, () -> staff("/items/text")),
                FormSite.to(ITEM + "/removal", () -> staff("/items/some_a")),
                FormSite.to(ITEM + "/place", () -> staff("")),
                FormSite.to(STAFF + "/publication", this::unpublished),
                FormSite.lasting(ANSWERS, () -> answers(Map.of())),
                new FormSite(ANSWERS, "autosave", true, () -> answers(Map.of("X-Autosave", "true"))),
                FormSite.to(
                        FILE,
                        () -> file(Map.of("file", new Chosen("notes.txt", "Notes".getBytes(StandardCharsets.UTF_8))))),
                FormSite.to(FILE + "/removal", this::given));
    }

    private Reached staff(String ending) {
        consultations.write(YEAR, AskingConsultations.everyType());
        return new Reached(ground.as(Role.EDITOR), page(YEAR) + ending);
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
                WITHOUT_VERSION,
                Map.of(),
                headers);
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

package org.wsis.portal.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.wsis.portal.hostile.FormSite.Reached;

/** One form, and everything that is tried on it. */
final class Trial {
    private final FormSite site;
    private final Tables tables;
    private final List<String> problems = new ArrayList<>();

    private Reached reached;
    private FoundForm form;
    private boolean translated;

    Trial(FormSite site, Tables tables) {
        this.site = site;
        this.tables = tables;
    }

    /** What is wrong with the form, a line for each finding. */
    List<String> problems() throws Exception {
        plant();
        Map<String, String> changedByRight = taken();
        plant();
        List<String> visible = form.visible();
        for (Trick trick : visible.isEmpty() ? Trick.OF_BUTTONS : List.of(Trick.values())) {
            attempt(trick, visible, changedByRight);
        }
        for (int number = 0; number < visible.size(); number++) {
            for (Trick trick : Trick.ofField(number)) {
                attempt(trick, List.of(visible.get(number)), changedByRight);
            }
        }
        for (String field : form.carried()) {
            attempt(Trick.NONSENSE, List.of(field), changedByRight);
            attempt(Trick.MISSING, List.of(field), changedByRight);
        }
        return problems;
    }

    /** Filled in as it is meant, the form is taken: else the tricks would try nothing. */
    private Map<String, String> taken() {
        Map<String, String> before = tables.guarded();
        Answer answer = reached.caller().post(form.action(), right());
        Outcome outcome = outcome(answer);
        if (outcome.refused()) {
            throw new AssertionError("The form is not taken: " + answer.status() + " " + answer.location() + " "
                    + answer.page()
                            .select("[data-error-summary], .flash-bad, h1")
                            .text()
                    + answer.page().select("[aria-invalid=true]").eachAttr("name"));
        }
        Map<String, String> after = tables.guarded();
        after.entrySet().removeAll(before.entrySet());
        return after;
    }

    private Typed right() {
        Typed right = form.filled(reached.fill(), reached.headers());
        for (var file : reached.files().entrySet()) {
            right = right.with(file.getKey(), file.getValue());
        }
        return right;
    }

    private void attempt(Trick trick, List<String> fields, Map<String, String> changedByRight) throws Exception {
        tables.forgiveEverybody();
        if (reached.page().startsWith("/admin/import")) {
            tables.awaitImports();
        }
        Typed sent = trick.on(right(), fields);
        Map<String, String> before = tables.state();
        Map<String, String> guarded = tables.guarded();
        Answer answer = reached.caller().post(form.action(), sent);
        Judgement judgement = new Judgement().ofAny(answer);
        Outcome outcome = outcome(answer);
        if (outcome.refused()) {
            judge(judgement, outcome, trick, fields, sent);
            Tables.difference(before, tables.state()).forEach(table -> judgement.check(false, "changes " + table));
            outcome.again().filter(page -> !translated).ifPresent(page -> translate(page, judgement));
        } else {
            Tables.difference(guarded, tables.guarded()).stream()
                    .filter(what -> !changedByRight.containsKey(what.replaceAll(" \\S+ -> .*", "")))
                    .forEach(what -> judgement.check(false, "reaches " + what));
            if (trick.isShown() && answer.isRedirect()) {
                judgement.ofAny(reached.caller().get(answer.location()));
            }
            if (!site.lasting()) {
                plant();
            }
        }
        judgement.wrong().forEach(wrong -> problems.add(trick + " in " + fields + ": " + wrong));
    }

    /** In another language there is the same form, from whatever address the refusal came. */
    private void translate(Document refusal, Judgement judgement) {
        translated = true;
        Element french = refusal.select(".langs a[hreflang=fr]").first();
        Answer page = french == null ? null : reached.caller().get(french.attr("href"));
        judgement.check(
                page != null && FoundForm.on(page.page(), site.route()).isPresent(),
                "is not there in another language");
    }

    private void judge(Judgement judgement, Outcome outcome, Trick trick, List<String> fields, Typed sent) {
        judgement.check(
                !outcome.byFlash() || form.visible().isEmpty() || form.carried().containsAll(fields),
                "is refused on another page, and what was typed is lost");
        outcome.again().ifPresent(page -> {
            FoundForm again = FoundForm.on(page, site.route()).orElseThrow();
            judgement.ofRefusal(page).ofKeeping(again, sent);
            if (fields.size() == 1) {
                judgement.ofField(page, again, fields.getFirst());
            }
        });
    }

    /**
     * What became of a form.
     *
     * @param again the page with the form, if it came back
     */
    private record Outcome(boolean refused, boolean byFlash, Optional<Document> again) {}

    private Outcome outcome(Answer answer) {
        if (answer.isRedirect()) {
            return new Outcome(answer.regretful(), answer.regretful(), Optional.empty());
        }
        Optional<Document> again = Stream.of(answer)
                .filter(Answer::isHtml)
                .map(Answer::page)
                .filter(page -> FoundForm.on(page, site.route()).isPresent())
                .findFirst();
        return new Outcome(answer.status() >= 400 || again.isPresent(), false, again);
    }

    /** A form that was taken is used up; one that was refused can be sent again. */
    private void plant() throws Exception {
        reached = site.way().walk();
        Answer page = reached.caller().get(reached.page());
        form = FoundForm.on(page.page(), site.route())
                .orElseThrow(() -> new AssertionError("No form to " + site + " on " + reached.page()));
    }
}

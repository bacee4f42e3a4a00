package org.wsis.portal.hostile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What is wrong with an answer to hostile input. */
final class Judgement {
    private static final Pattern INSIDE = Pattern.compile(
            "Exception\\b|\\bat (org|java|jakarta)\\.|org\\.(springframework|hibernate|thymeleaf|postgresql)|SQLState");
    private static final Pattern TURNING = Pattern.compile("[\\u202A-\\u202E\\u2066-\\u2069]");

    private final List<String> wrong = new ArrayList<>();

    List<String> wrong() {
        return wrong;
    }

    /** What is true of every answer. */
    Judgement ofAny(Answer answer) {
        check(answer.status() < 500, "answered " + answer.status() + " " + excerpt(answer.body()));
        check(!INSIDE.matcher(answer.body()).find(), "shows the inside");
        check(!answer.body().contains(Trick.COMPUTED), "computes what was typed");
        check(!TURNING.matcher(answer.body()).find(), "turns the direction of the page");
        if (answer.isHtml()) {
            Document page = answer.page();
            check(
                    page.select("[onerror], script:containsData(" + Trick.MARK + ")")
                            .isEmpty(),
                    "takes what was typed for markup");
        }
        if (answer.isRedirect()) {
            check(answer.location().matches("/(?![/\\\\]).*"), "leads to " + answer.location());
        }
        return this;
    }

    private static String excerpt(String body) {
        return body.substring(0, Math.min(300, body.length()));
    }

    /** A form that came back says why, above and beside the fields. */
    Judgement ofRefusal(Document page) {
        List<Element> links = page.select("[data-error-summary] a");
        check(!page.select("[data-error-summary] li").isEmpty(), "does not say what is wrong");
        for (Element link : links) {
            check(
                    page.getElementById(link.attr("href").substring(1)) != null,
                    "leads to no field: " + link.attr("href"));
            check(link.hasText(), "says nothing about " + link.attr("href"));
        }
        check(page.select("[aria-invalid=true]").isEmpty() == links.isEmpty(), "marks other fields than it names");
        page.select("[aria-invalid=true]")
                .forEach(field -> check(isExplained(page, field), "does not explain " + field.id()));
        return this;
    }

    private static boolean isExplained(Document page, Element field) {
        Element described = Optional.of(field)
                .filter(control -> control.hasAttr("aria-describedby"))
                .or(() -> Optional.ofNullable(field.closest("fieldset")))
                .orElse(field);
        return List.of(described.attr("aria-describedby").split(" ")).stream()
                .map(page::getElementById)
                .anyMatch(said -> said != null && said.hasClass("emsg") && said.hasText());
    }

    /** If it names any field as wrong, then this one. */
    void ofField(Document page, FoundForm again, String field) {
        List<Element> controls = again.controls(field);
        boolean global = page.select("[data-error-summary] a").isEmpty();
        check(
                global
                        || controls.isEmpty()
                        || controls.stream()
                                .flatMap(control -> Stream.of(control, control.closest("fieldset")))
                                .anyMatch(place -> place != null
                                        && !page.select("[data-error-summary] a[href=#" + place.id() + "]")
                                                .isEmpty()),
                "does not name the field");
    }

    /** What was typed is in the form that came back, but for passwords and files. */
    void ofKeeping(FoundForm again, Typed sent) {
        for (String name : again.visible()) {
            List<String> typed = sent.values().getOrDefault(name, List.of());
            if (typed.size() == 1 && !isKept(again.controls(name), typed.getFirst())) {
                check(false, "forgets " + name);
            }
        }
    }

    private static boolean isKept(List<Element> controls, String typed) {
        Element control = controls.getFirst();
        if (control.normalName().equals("select")) {
            return controls.stream().noneMatch(menu -> isOffered(menu, typed) && !isChosen(menu, typed));
        }
        return switch (control.attr("type")) {
            case "password", "file", "submit" -> true;
            case "radio", "checkbox" ->
                controls.stream().noneMatch(box -> box.val().equals(typed) && !box.hasAttr("checked"));
            // The browser shows the seconds of an hour only if there are any.
            case "time" -> plain(control.val()).startsWith(plain(typed));
            default ->
                plain(control.normalName().equals("textarea") ? control.wholeText() : control.val())
                        .equals(plain(typed));
        };
    }

    private static boolean isOffered(Element menu, String value) {
        return menu.select("option").stream().anyMatch(option -> option.val().equals(value));
    }

    private static boolean isChosen(Element menu, String value) {
        return value.isEmpty()
                || menu.select("option[selected]").stream()
                        .anyMatch(option -> option.val().equals(value));
    }

    private static String plain(String text) {
        return TURNING.matcher(text)
                .replaceAll("")
                .replaceAll("[\\s\\u00A0\\u3000]+", " ")
                .strip();
    }

    void check(boolean right, String problem) {
        if (!right) {
            wrong.add(problem);
        }
    }
}

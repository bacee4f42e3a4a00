package org.wsis.portal.hostile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jsoup.Connection.KeyVal;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;
import org.wsis.portal.account.People;

/** A form as a page has it. */
record FoundForm(FormElement form) {
    static final String TOKEN = "_csrf";
    private static final String MARKER = "_";

    /** The first form of the page that is sent to an address of this pattern. */
    static Optional<FoundForm> on(Document page, String route) {
        PathPattern pattern = PathPatternParser.defaultInstance.parse(route);
        return page.select("form[method=post]").stream()
                .filter(form -> pattern.matches(
                        PathContainer.parsePath(form.attr("action").replaceFirst("\\?.*", ""))))
                .findFirst()
                .map(form -> new FoundForm(whole((FormElement) form, page)));
    }

    /** With the controls that stand elsewhere on the page and name it. */
    private static FormElement whole(FormElement form, Document page) {
        page.select("[form]").stream()
                .filter(control -> !form.id().isEmpty() && control.attr("form").equals(form.id()))
                .forEach(form::addElement);
        return form;
    }

    String action() {
        return form.attr("action");
    }

    boolean multipart() {
        return form.attr("enctype").equals("multipart/form-data");
    }

    /** The names of the fields that people see; of rows of fields only those of the first row. */
    List<String> visible() {
        return names(controls().filter(FoundForm::isVisible));
    }

    /** The names of what the form carries without anybody typing it: hidden fields and buttons. */
    List<String> carried() {
        return names(controls().filter(control -> !isVisible(control))).stream()
                .filter(name -> !name.startsWith(MARKER))
                .toList();
    }

    /** The controls of this name that people see. */
    List<Element> controls(String name) {
        return controls()
                .filter(control -> control.attr("name").equals(name))
                .filter(FoundForm::isVisible)
                .toList();
    }

    private static boolean isVisible(Element control) {
        return !control.normalName().equals("button") && !control.attr("type").equals("hidden");
    }

    private Stream<Element> controls() {
        return form.elements().stream().filter(control -> control.hasAttr("name"));
    }

    private static List<String> names(Stream<Element> controls) {
        return controls.map(control -> control.attr("name"))
                .filter(name -> !name.matches(".*\\[[1-9]\\d*].*"))
                .distinct()
                .toList();
    }

    /** The form as it is shown, with something sensible in each field that is empty. */
    Typed filled(Map<String, String> better, Map<String, String> headers) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (KeyVal shown : form.formData()) {
            values.merge(
                    shown.key(),
                    List.of(shown.value()),
                    (one, more) -> Stream.concat(one.stream(), more.stream()).toList());
        }
        visible().forEach(name -> {
            if (values.getOrDefault(name, List.of("")).equals(List.of(""))) {
                values.put(name, List.of(sensible(controls(name).getFirst())));
            }
        });
        better.forEach((name, value) -> values.put(name, List.of(value)));
        values.entrySet().removeIf(field -> isFile(field.getKey()));
        return new Typed(multipart(), values, Map.of(), headers);
    }

    boolean isFile(String name) {
        return controls(name).stream().anyMatch(control -> control.attr("type").equals("file"));
    }

    private static String sensible(Element control) {
        if (control.normalName().equals("select")) {
            return control.select("option").stream()
                    .map(Element::val)
                    .filter(value -> !value.isEmpty())
                    .findFirst()
                    .orElse("");
        }
        return switch (control.attr("type")) {
            case "radio", "checkbox" -> control.val();
            case "email" -> UUID.randomUUID() + "@example.org";
            case "date" -> "2030-05-05";
            case "time" -> "18:00";
            case "datetime-local" -> "";
            case "password" -> People.PASSWORD;
            default -> control.attr("inputmode").equals("numeric") ? "1" : "Some sensible words";
        };
    }
}

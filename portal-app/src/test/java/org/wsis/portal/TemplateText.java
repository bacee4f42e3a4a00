package org.wsis.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.attoparser.AbstractMarkupHandler;
import org.attoparser.MarkupParser;
import org.attoparser.ParseException;
import org.attoparser.config.ParseConfiguration;
import org.springframework.core.io.Resource;

/** Finds words that a template says itself: in its text, in attributes that readers perceive, in its expressions. */
final class TemplateText extends AbstractMarkupHandler {
    private static final Set<String> PERCEIVED =
            Set.of("placeholder", "alt", "title", "aria-label", "aria-description", "label");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
    private static final Pattern EXPRESSION = Pattern.compile("\\[\\[.*?]]|\\[\\(.*?\\)]", Pattern.DOTALL);
    private static final Pattern LOOKED_UP = Pattern.compile("[$*#@~]\\{[^{}]*(?:\\{[^{}]*}[^{}]*)*}");
    private static final Pattern SPOKEN_LITERAL = Pattern.compile("'[^']*\\p{L}{2}[^']*\\s[^']*'");

    private final String place;
    private boolean inStyle;
    private final List<String> findings = new ArrayList<>();

    private TemplateText(String place) {
        this.place = place;
    }

    static List<String> literalsIn(Resource template) {
        var handler = new TemplateText(nameOf(template));
        try {
            String text = template.getContentAsString(UTF_8);
            new MarkupParser(ParseConfiguration.htmlConfiguration()).parse(text, handler);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (ParseException failure) {
            throw new IllegalStateException(handler.place, failure);
        }
        return handler.findings;
    }

    static String nameOf(Resource template) {
        try {
            String address = template.getURL().toString();
            return address.substring(address.lastIndexOf("/templates/") + 1);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void handleOpenElementStart(char[] buffer, int nameOffset, int nameLen, int line, int col) {
        inStyle = new String(buffer, nameOffset, nameLen).equals("style");
    }

    @Override
    public void handleCloseElementStart(char[] buffer, int nameOffset, int nameLen, int line, int col) {
        inStyle = false;
    }

    @Override
    public void handleText(char[] buffer, int offset, int len, int line, int col) {
        String text = EXPRESSION.matcher(new String(buffer, offset, len)).replaceAll("");
        text = text.replaceAll("&\\w+;", "");
        if (!inStyle && WORD.matcher(text).find()) {
            find(line, text.strip());
        }
    }

    @Override
    public void handleAttribute(
            char[] buffer,
            int nameOffset,
            int nameLen,
            int nameLine,
            int nameCol,
            int operatorOffset,
            int operatorLen,
            int operatorLine,
            int operatorCol,
            int valueContentOffset,
            int valueContentLen,
            int valueOuterOffset,
            int valueOuterLen,
            int valueLine,
            int valueCol) {
        String name = new String(buffer, nameOffset, nameLen);
        String value = new String(buffer, valueContentOffset, valueContentLen);
        boolean said = PERCEIVED.contains(name) && WORD.matcher(value).find();
        if (said || name.startsWith("th:") && saysSomething(name.substring(3), value)) {
            find(nameLine, name + "=\"" + value + "\"");
        }
    }

    private static boolean saysSomething(String name, String value) {
        return (name.equals("text") || PERCEIVED.contains(name))
                && SPOKEN_LITERAL
                        .matcher(LOOKED_UP.matcher(value).replaceAll(""))
                        .find();
    }

    private void find(int line, String what) {
        findings.add("%s line %d: %s".formatted(place, line, what));
    }
}

package org.wsis.portal;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.constantpool.PoolEntry;
import java.lang.classfile.constantpool.StringEntry;
import java.lang.classfile.constantpool.Utf8Entry;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;

/** The message keys that templates and classes name, and the beginnings of those that they put together. */
final class UsedKeys {
    private static final String KEY = "[a-z][a-z0-9-]*(?:\\.[A-Za-z0-9-]+)+";
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{(" + KEY + ")");
    private static final Pattern QUOTED = Pattern.compile("'(" + KEY + ")(\\.?)'");
    private static final Pattern CELL = Pattern.compile("(?:^|,)(" + KEY + ")(?=,|$)", Pattern.MULTILINE);
    private static final Pattern IN_CLASS = Pattern.compile("\\{?(" + KEY + ")(\\.?)}?");
    private static final Pattern ENDING = Pattern.compile("'(\\.[a-z][a-z.-]*)'");
    // Where javac joins strings, the joined value is written as this character.
    private static final char JOINED = '\u0001';

    private final Map<String, String> keys = new TreeMap<>();
    private final Set<String> beginnings = new TreeSet<>();
    private final Set<String> endings = new TreeSet<>();

    static UsedKeys collect() {
        var used = new UsedKeys();
        for (Resource template : MessageFiles.onClassPath("templates/**/*.html")) {
            used.addTemplate(template);
        }
        for (Resource data : MessageFiles.onClassPath("data/**/*.csv")) {
            used.addData(data);
        }
        for (Resource type : MessageFiles.onClassPath("org/wsis/**/*.class")) {
            used.addClass(type);
        }
        return used;
    }

    private void addTemplate(Resource template) {
        try {
            String text = template.getContentAsString(UTF_8);
            String place = TemplateText.nameOf(template);
            IN_TEMPLATE.matcher(text).results().forEach(found -> keys.putIfAbsent(found.group(1), place));
            ENDING.matcher(text).results().forEach(found -> endings.add(found.group(1)));
            QUOTED.matcher(text).results().forEach(found -> add(found.group(1), found.group(2), place));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addData(Resource data) {
        try {
            String place = String.valueOf(data.getFilename());
            CELL.matcher(data.getContentAsString(UTF_8))
                    .results()
                    .forEach(found -> keys.putIfAbsent(found.group(1), place));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addClass(Resource type) {
        try {
            String place = String.valueOf(type.getFilename()).replace(".class", "");
            for (PoolEntry entry :
                    ClassFile.of().parse(type.getContentAsByteArray()).constantPool()) {
                if (entry instanceof StringEntry constant) {
                    addConstant(constant.stringValue(), place);
                } else if (entry instanceof Utf8Entry text && text.stringValue().startsWith("{")) {
                    addConstant(text.stringValue(), place);
                }
            }
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private void addConstant(String constant, String place) {
        int joined = constant.indexOf(JOINED);
        if (joined > 0) {
            beginnings.add(constant.substring(0, joined));
        }
        if (constant.matches(".*" + JOINED + "\\.[a-z][a-z.-]*")) {
            endings.add(constant.substring(constant.lastIndexOf(JOINED) + 1));
        }
        QUOTED.matcher(constant).results().forEach(found -> add(found.group(1), found.group(2), place));
        var whole = IN_CLASS.matcher(constant);
        if (joined < 0 && whole.matches()) {
            add(whole.group(1), whole.group(2), place);
        }
    }

    private void add(String key, String dot, String place) {
        if (dot.isEmpty()) {
            keys.putIfAbsent(key, place);
        } else {
            beginnings.add(key + ".");
        }
    }

    /** Each key that is named, and one place that names it. */
    Map<String, String> named() {
        return keys;
    }

    /** Whether the key is named, or is put together from a beginning or an ending that is. */
    boolean contains(String key) {
        return keys.containsKey(key)
                || beginnings.stream().anyMatch(beginning -> beginning.contains(".") && key.startsWith(beginning))
                || endings.stream()
                        .anyMatch(ending ->
                                key.endsWith(ending) && contains(key.substring(0, key.length() - ending.length())));
    }
}

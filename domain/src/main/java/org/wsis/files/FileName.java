package org.wsis.files;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The name under which a file is offered: no paths, no invisible characters, an ending that tells the truth. */
final class FileName {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Cs}]");
    private static final Pattern SPECIAL = Pattern.compile("[<>:\"|?*%;`$&]");
    private static final Pattern EDGES = Pattern.compile("^[\\s.~-]+|[\\s.]+$");
    private static final Set<String> RESERVED = Set.of("con", "prn", "aux", "nul");
    private static final Pattern PORT = Pattern.compile("(com|lpt)[0-9]");
    private static final int LONGEST = 120;

    private FileName() {}

    static String of(String given, FileType type) {
        String flat = Normalizer.normalize(given, Normalizer.Form.NFC).replace('\\', '/');
        String last = flat.substring(flat.lastIndexOf('/') + 1);
        String visible = INVISIBLE.matcher(last).replaceAll("").replaceAll("\\s+", " ");
        String clean = edges(SPECIAL.matcher(visible).replaceAll("_"));
        String stem = edges(withoutEnding(clean, type));
        return (isReserved(stem) ? "file" : shorten(stem)) + "." + type.extension();
    }

    private static String withoutEnding(String name, FileType type) {
        int dot = name.lastIndexOf('.');
        boolean honest = dot > 0 && type.fits(name.substring(dot + 1).toLowerCase(Locale.ROOT));
        return honest ? name.substring(0, dot) : name.replace('.', '_');
    }

    private static boolean isReserved(String stem) {
        String lower = stem.toLowerCase(Locale.ROOT);
        return stem.isEmpty() || RESERVED.contains(lower) || PORT.matcher(lower).matches();
    }

    private static String edges(String name) {
        return EDGES.matcher(name).replaceAll("");
    }

    private static String shorten(String stem) {
        return stem.codePoints()
                .limit(LONGEST)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}

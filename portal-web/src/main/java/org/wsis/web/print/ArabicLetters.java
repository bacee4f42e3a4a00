package org.wsis.web.print;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.IOException;
import java.io.OutputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/**
 * Rewrites what the glyphs of a font mean: a shaped letter is the letter that somebody would type, look for or have read
 * out, whatever its form in the word.
 */
final class ArabicLetters {
    private static final Pattern RANGE =
            Pattern.compile("<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]{4})>\\s*<([0-9A-Fa-f]+)>");
    private static final Pattern SHAPED = Pattern.compile("[\\uFB50-\\uFDFF\\uFE70-\\uFEFC]");
    private static final int AT_ONCE = 100;

    private ArabicLetters() {}

    /** Leaves a map without shaped letters as it is. */
    static void restore(COSStream map) throws IOException {
        String written;
        try (var in = map.createInputStream()) {
            written = new String(in.readAllBytes(), US_ASCII);
        }
        Map<Integer, String> meanings = meanings(written);
        if (meanings.values().stream().anyMatch(text -> SHAPED.matcher(text).find())) {
            try (OutputStream out = map.createOutputStream(COSName.FLATE_DECODE)) {
                out.write(rewritten(written, meanings).getBytes(US_ASCII));
            }
        }
    }

    private static Map<Integer, String> meanings(String map) {
        var meanings = new TreeMap<Integer, String>();
        Matcher range = RANGE.matcher(map.substring(map.indexOf("endcodespacerange")));
        while (range.find()) {
            int first = Integer.parseInt(range.group(1), 16);
            int last = Integer.parseInt(range.group(2), 16);
            String text = text(range.group(3));
            for (int glyph = first; glyph <= last; glyph++) {
                int end = text.length() - 1;
                meanings.put(glyph, text.substring(0, end) + (char) (text.charAt(end) + glyph - first));
            }
        }
        return meanings;
    }

    private static String rewritten(String map, Map<Integer, String> meanings) {
        String head = map.substring(0, map.indexOf("endcodespacerange") + "endcodespacerange".length());
        var lines = new ArrayList<>(meanings.entrySet());
        var text = new StringBuilder(head).append('\n');
        for (int from = 0; from < lines.size(); from += AT_ONCE) {
            List<Map.Entry<Integer, String>> some = lines.subList(from, Math.min(lines.size(), from + AT_ONCE));
            text.append(some.size()).append(" beginbfchar\n");
            text.append(some.stream()
                    .map(one -> "<%04X> <%s>\n".formatted(one.getKey(), hex(letters(one.getValue()))))
                    .collect(Collectors.joining()));
            text.append("endbfchar\n");
        }
        return text.append("endcmap\nCMapName currentdict /CMap defineresource pop\nend\nend\n")
                .toString();
    }

    private static String letters(String text) {
        return SHAPED.matcher(text).find() ? Normalizer.normalize(text, Normalizer.Form.NFKC) : text;
    }

    private static String text(String hex) {
        return new String(HexFormat.of().parseHex(hex), java.nio.charset.StandardCharsets.UTF_16BE);
    }

    private static String hex(String text) {
        return HexFormat.of().withUpperCase().formatHex(text.getBytes(java.nio.charset.StandardCharsets.UTF_16BE));
    }
}

package org.wsis.portal.hostile;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What is sent with a form. */
record Typed(
        boolean multipart, Map<String, List<String>> values, Map<String, Chosen> files, Map<String, String> headers) {
    /** A file that somebody chose. */
    record Chosen(String name, byte[] content) {}

    Typed with(String field, List<String> typed) {
        var changed = new LinkedHashMap<>(values);
        changed.put(field, typed);
        return new Typed(multipart, changed, files, headers);
    }

    Typed with(String field, String typed) {
        return with(field, List.of(typed));
    }

    Typed without(String field) {
        var changed = new LinkedHashMap<>(values);
        changed.remove(field);
        var fewer = new LinkedHashMap<>(files);
        fewer.remove(field);
        return new Typed(multipart, changed, fewer, headers);
    }

    Typed with(String field, Chosen file) {
        return new Typed(multipart, values, Collections.singletonMap(field, file), headers);
    }

    boolean has(String field) {
        return values.containsKey(field);
    }
}

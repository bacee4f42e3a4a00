package org.wsis.prizes.edition;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** What an act changed of an edition, for the record: each setting with its old and its new value. */
final class Changed {
    private Changed() {}

    static Map<String, String> between(EditionView before, EditionView after) {
        Map<String, String> old = values(before);
        Map<String, String> changed = new TreeMap<>();
        values(after).forEach((name, value) -> {
            if (!value.equals(old.get(name))) {
                changed.put(name, old.get(name) + " → " + value);
            }
        });
        return changed;
    }

    private static Map<String, String> values(EditionView edition) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("state", edition.state().name());
        components(edition.settings(), values);
        components(edition.settings().words(), values);
        values.remove("limits");
        edition.categories().forEach(category -> values.put("category " + category.number(), category.title()));
        return values;
    }

    private static void components(Record settings, Map<String, String> values) {
        try {
            for (RecordComponent component : settings.getClass().getRecordComponents()) {
                values.put(
                        component.getName(),
                        String.valueOf(component.getAccessor().invoke(settings)));
            }
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

package org.wsis.prizes.project;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Compares what a project said with what it is to say. */
final class Amended {
    private Amended() {}

    /** The fields that differ; their names are those of the form, in small letters with hyphens. */
    static List<ActLine.Change> between(Content before, Content after) {
        Map<String, @Nullable String> old = fields(before);
        Map<String, @Nullable String> now = fields(after);
        var names = new TreeSet<>(old.keySet());
        names.addAll(now.keySet());
        var changes = new ArrayList<ActLine.Change>();
        for (String name : names) {
            if (!Objects.equals(old.get(name), now.get(name))) {
                changes.add(new ActLine.Change(name, old.get(name), now.get(name)));
            }
        }
        return changes;
    }

    private static Map<String, @Nullable String> fields(Content content) {
        Face face = content.face();
        Boxes boxes = content.boxes();
        Map<String, @Nullable String> fields = new LinkedHashMap<>();
        fields.put("category", text(content.category()));
        fields.put("title", face.title());
        fields.put("website", face.website());
        fields.put("maturity", text(face.maturity()));
        fields.put("organisation", face.organisation());
        fields.put("stakeholder-type", text(face.stakeholderType()));
        fields.put("country", face.international() ? "international" : face.country());
        fields.put("owner", face.own() ? null : face.ownerName() + ", " + face.ownerEmail());
        fields.put("short-description", boxes.shortDescription());
        fields.put("quantitative", boxes.quantitative());
        fields.put("qualitative", boxes.qualitative());
        fields.put("partnerships", boxes.partnerships());
        fields.put("challenges", boxes.challenges());
        content.linkages().forEach((sdg, words) -> fields.put("sdg-" + sdg, words));
        return fields;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}

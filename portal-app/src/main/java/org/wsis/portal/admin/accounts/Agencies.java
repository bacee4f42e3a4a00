package org.wsis.portal.admin.accounts;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.wsis.reference.ContentFile;
import org.wsis.reference.ContentRow;

/** The members of UNGIS by their short names and aliases, however these are capitalised. */
@Component
class Agencies {
    private final Map<String, String> names = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);

    Agencies() {
        ContentFile.of("ungis_members.csv").rows().forEach(this::add);
    }

    private void add(ContentRow row) {
        String member = row.get("member");
        Stream.concat(Stream.of(member), Stream.ofNullable(row.optional("aliases")))
                .forEach(name -> names.put(name, member));
    }

    /** The member's short name as the data has it. */
    Optional<String> named(String text) {
        return Optional.ofNullable(names.get(text));
    }
}

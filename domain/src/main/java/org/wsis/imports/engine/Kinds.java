package org.wsis.imports.engine;

import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.wsis.imports.ImportKind;

/** The kinds of import that the features offer. */
@Component
class Kinds {
    private final ObjectProvider<ImportKind> kinds;

    Kinds(ObjectProvider<ImportKind> kinds) {
        this.kinds = kinds;
    }

    List<ImportKind> all() {
        return kinds.stream().sorted(Comparator.comparing(ImportKind::name)).toList();
    }

    ImportKind named(String name) {
        return kinds.stream()
                .filter(kind -> kind.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No kind of import is called " + name));
    }
}

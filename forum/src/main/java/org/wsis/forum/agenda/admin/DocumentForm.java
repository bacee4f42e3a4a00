package org.wsis.forum.agenda.admin;

import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.forum.agenda.SessionFacts.Document;
import org.wsis.web.Typed;

/** Something to read, as typed. */
public record DocumentForm(
        @Size(max = 200) @Nullable String title,
        @Size(max = 500) @Nullable String url) {
    static final DocumentForm EMPTY = new DocumentForm(null, null);

    static DocumentForm of(Document document) {
        return new DocumentForm(document.title(), document.url());
    }

    boolean isEmpty() {
        return Typed.line(title) == null && Typed.line(url) == null;
    }

    Document toDocument() {
        return new Document(Objects.requireNonNull(Typed.line(title)), Objects.requireNonNull(Typed.line(url)));
    }
}

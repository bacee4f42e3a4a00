package org.wsis.forum.registration.staff;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.Editions;

/** The edition that a page of staff is about. */
@Component
class RegisteredEdition {
    private final Editions editions;

    RegisteredEdition(Editions editions) {
        this.editions = editions;
    }

    /** Throws not found if there is none. */
    EditionView of(int year) {
        return editions.find(year).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}

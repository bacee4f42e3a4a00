package org.wsis.forum.edition;

import java.util.Optional;

/** Something that another feature shows on the page of an edition; one bean for each. */
public interface EditionPart {
    /** What it is called in the model of the page. */
    String name();

    /** What the page shows of it, if there is something. */
    Optional<?> of(int year);
}

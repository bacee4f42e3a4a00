package org.wsis.stocktaking.explore;

import java.util.Arrays;
import java.util.Optional;

/** What the register can be filtered by; each is a parameter of the address and a field of the index. */
public enum Facet {
    ACTION_LINE("actionLine"),
    SDG("sdg"),
    REGION("region"),
    STAKEHOLDER_TYPE("stakeholderType"),
    KIND("kind"),
    COUNTRY("country"),
    YEAR("year"),
    SCOPE("scope"),
    LANGUAGE("language"),
    COLLECTION("collection"),
    /** Choices of the special repositories' questions. */
    ANSWER("answer");

    private final String parameter;

    Facet(String parameter) {
        this.parameter = parameter;
    }

    /** The name of the parameter. */
    public String parameter() {
        return parameter;
    }

    String key() {
        return "stocktaking.facet." + parameter;
    }

    static Optional<Facet> of(String parameter) {
        return Arrays.stream(values())
                .filter(facet -> facet.parameter.equals(parameter))
                .findFirst();
    }
}

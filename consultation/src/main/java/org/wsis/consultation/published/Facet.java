package org.wsis.consultation.published;

import java.util.List;
import org.wsis.web.FacetValue;

/**
 * By what the list of contributions can be sifted.
 *
 * @param key the message key of its name
 * @param parameter its name in the address
 */
public record Facet(String key, String parameter, List<FacetValue> values) {}

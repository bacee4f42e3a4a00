package org.wsis.stocktaking.explore;

import java.util.List;
import org.wsis.web.FacetValue;

/** A facet to show: its name, its parameter and its values with what each would leave. */
record FacetView(String key, String parameter, List<FacetValue> values, boolean open) {}

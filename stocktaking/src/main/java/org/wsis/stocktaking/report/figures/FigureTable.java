package org.wsis.stocktaking.report.figures;

import java.util.List;
import org.wsis.web.Bar;

/**
 * The counts of one dimension, ready to show as a chart that is a table.
 *
 * @param anchor its place in a page
 * @param titleKey message key of what is counted
 * @param multiple whether an entry counts for several rows
 */
public record FigureTable(String anchor, String titleKey, List<Bar> rows, boolean multiple) {}

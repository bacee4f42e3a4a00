package org.wsis.prizes.selection;

import java.util.List;

/**
 * How far the choice is in a category.
 *
 * @param asked reviews that were asked for
 * @param missing of these
 */
record CategoryCount(int number, int champions, int winners, int asked, int missing) {
    static CategoryCount of(int number, List<SelectionLine> champions) {
        return new CategoryCount(
                number,
                champions.size(),
                (int) champions.stream().filter(SelectionLine::isChosen).count(),
                champions.stream().mapToInt(SelectionLine::asked).sum(),
                champions.stream().mapToInt(SelectionLine::missing).sum());
    }
}

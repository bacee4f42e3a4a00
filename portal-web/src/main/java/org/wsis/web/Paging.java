package org.wsis.web;

import java.util.List;
import java.util.stream.IntStream;
import org.springframework.data.domain.Page;

/**
 * Which part of a list a page shows.
 *
 * @param number the page, from 1
 * @param size how many rows a page has at most
 * @param total how many rows there are
 */
public record Paging(int number, int size, long total) {
    private static final int NEIGHBOURS = 2;

    /** Rejects what is no page. */
    public Paging {
        if (number < 1 || size < 1 || total < 0) {
            throw new IllegalArgumentException("No such page: " + number + " of " + size + " rows of " + total);
        }
    }

    /** The paging of a page that was read from the database. */
    public static Paging of(Page<?> page) {
        return new Paging(page.getNumber() + 1, Math.max(1, page.getSize()), page.getTotalElements());
    }

    /** How many pages there are, at least 1. */
    public int pages() {
        return (int) Math.max(1, (total + size - 1) / size);
    }

    /** The first row shown, from 1; 0 if there are none. */
    public long from() {
        return total == 0 ? 0 : Math.min(total, (long) (number - 1) * size + 1);
    }

    /** The last row shown. */
    public long to() {
        return Math.min(total, (long) number * size);
    }

    /** Whether there is a page before. */
    public boolean hasPrevious() {
        return number > 1;
    }

    /** Whether there is a page after. */
    public boolean hasNext() {
        return number < pages();
    }

    /** The pages to link: the first, the last and those around this one, in order; 0 stands for a gap. */
    public List<Integer> links() {
        return IntStream.rangeClosed(1, pages())
                .filter(page -> isLinked(page) || isLinked(page - 1) && page > 1)
                .map(page -> isLinked(page) ? page : 0)
                .boxed()
                .toList();
    }

    private boolean isLinked(int page) {
        return page == 1 || page == pages() || Math.abs(page - number) <= NEIGHBOURS;
    }
}

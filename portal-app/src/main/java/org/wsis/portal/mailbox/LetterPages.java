package org.wsis.portal.mailbox;

import org.wsis.web.Paging;

/** How lists of letters are cut into pages. */
final class LetterPages {
    private static final int SIZE = 30;

    private LetterPages() {}

    /** The page asked for, or the nearest that exists. */
    static Paging paging(int page, long total) {
        int last = new Paging(1, SIZE, total).pages();
        return new Paging(Math.clamp(page, 1, last), SIZE, total);
    }
}

package org.wsis.stocktaking.api;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.wsis.web.ApiProblem;

/**
 * Which page of a list is wanted.
 *
 * @param page from 1
 * @param size from 1 to {@link #LARGEST}
 */
record Pages(int page, int size) {
    static final int LARGEST = 100;
    /** Entries before a page are counted each time, so that far pages would cost more than they are worth. */
    static final int DEEPEST = 10_000;

    private static final int USUAL = 20;

    /** Reads it, strictly: a program is better told than answered with something else. */
    static Pages of(MultiValueMap<String, String> parameters) {
        int size = number(parameters.getFirst("size"), USUAL);
        if (size < 1 || size > LARGEST) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "size", String.valueOf(LARGEST));
        }
        int page = number(parameters.getFirst("page"), 1);
        if (page < 1) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "page");
        }
        if ((long) page * size > DEEPEST) {
            throw new ApiProblem(
                    HttpStatus.BAD_REQUEST,
                    "too-deep",
                    String.valueOf(DEEPEST),
                    "/stocktaking/export.json",
                    "/api/v1/changes");
        }
        return new Pages(page, size);
    }

    private static int number(@Nullable String typed, int otherwise) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}

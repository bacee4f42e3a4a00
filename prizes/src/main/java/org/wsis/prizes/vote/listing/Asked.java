package org.wsis.prizes.vote.listing;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.util.MultiValueMap;
import org.wsis.web.ApiProblem;

/**
 * Which part of a list is wanted.
 *
 * @param categories numbers as typed; none for all
 * @param countries codes as typed; none for all
 * @param page from 1
 * @param size from 1 to 100
 */
public record Asked(Set<String> categories, Set<String> countries, int page, int size) {
    private static final int USUAL = 20;
    private static final int LARGEST = 100;

    /** Reads it, strictly: a program is better told than answered with something else. */
    public static Asked of(MultiValueMap<String, String> parameters) {
        int size = number(parameters.getFirst("size"), USUAL);
        if (size < 1 || size > LARGEST) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "size", String.valueOf(LARGEST));
        }
        int page = number(parameters.getFirst("page"), 1);
        if (page < 1) {
            throw new ApiProblem(HttpStatus.BAD_REQUEST, "page");
        }
        return new Asked(values(parameters, "category"), values(parameters, "country"), page, size);
    }

    boolean ofCategory(Listed project) {
        return categories.isEmpty() || categories.contains(String.valueOf(project.category()));
    }

    boolean ofCountry(Listed project) {
        String country = project.country();
        return countries.isEmpty() || country != null && countries.contains(country);
    }

    private static Set<String> values(MultiValueMap<String, String> parameters, String name) {
        return Set.copyOf(parameters.getOrDefault(name, List.of()));
    }

    private static int number(@Nullable String typed, int otherwise) {
        if (typed == null || typed.isBlank()) {
            return otherwise;
        }
        return typed.matches("\\d{1,9}") ? Integer.parseInt(typed) : -1;
    }
}

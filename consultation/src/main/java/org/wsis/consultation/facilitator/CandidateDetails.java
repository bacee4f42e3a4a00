package org.wsis.consultation.facilitator;

/**
 * What is said of somebody who is put forward.
 *
 * @param email never public
 * @param country ISO 3166-1 alpha-2
 * @param gender as the person says it
 * @param biography in up to {@link FacilitatorRules#BIOGRAPHY} words
 * @param languages that the person speaks, in words
 * @param why the person would be a good facilitator
 */
public record CandidateDetails(
        String name,
        String email,
        String position,
        String organisation,
        String country,
        Gender gender,
        String biography,
        String languages,
        String why) {
    @Override
    public String toString() {
        return "a person";
    }
}

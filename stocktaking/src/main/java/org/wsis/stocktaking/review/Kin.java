package org.wsis.stocktaking.review;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.wsis.stocktaking.entry.ContinuationDesk;
import org.wsis.stocktaking.entry.ReviewPage;
import org.wsis.stocktaking.likeness.Asked;
import org.wsis.stocktaking.likeness.Likenesses;

/**
 * What an entry under review has to do with others: {@code likely} published ones with what its owner said about each, and
 * {@code continued}, the one that it continues.
 */
@Component
class Kin {
    private final Likenesses likenesses;
    private final ContinuationDesk continuations;

    Kin(Likenesses likenesses, ContinuationDesk continuations) {
        this.likenesses = likenesses;
        this.continuations = continuations;
    }

    void describe(ReviewPage review, Model model) {
        boolean asks = review.state().isOpen() && review.revises() == null;
        model.addAttribute("likely", asks ? likenesses.of(Asked.of(review.id(), null, review.content())) : List.of());
        model.addAttribute("continued", continuations.of(review.id()).orElse(null));
    }
}

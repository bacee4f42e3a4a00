package org.wsis.prizes.review;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** What an expert is asked to read, on the account page. */
@Component
class MyReviews implements MyThings {
    private static final int PLACE = 25;

    private final ReviewDesk desk;

    MyReviews(ReviewDesk desk) {
        this.desk = desk;
    }

    @Override
    public String heading() {
        return "prizes.review.mine";
    }

    @Override
    public int order() {
        return PLACE;
    }

    @Override
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        return desk.years(owner).stream()
                .limit(1)
                .flatMap(year -> desk.list(year, owner).stream().map(line -> thing(year, line)))
                .sorted(Comparator.comparing(MyThing::updatedAt).reversed())
                .limit(limit)
                .toList();
    }

    private static MyThing thing(int year, ReviewLine line) {
        return new MyThing(
                line.title(),
                line.state().key(),
                line.state().badge(),
                "/prizes/" + year + "/reviews/" + line.project(),
                line.at());
    }
}

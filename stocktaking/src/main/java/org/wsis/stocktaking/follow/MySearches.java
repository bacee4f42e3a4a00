package org.wsis.stocktaking.follow;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** The searches that a person follows, on the account page. */
@Component
class MySearches implements MyThings {
    private final FollowDesk desk;

    MySearches(FollowDesk desk) {
        this.desk = desk;
    }

    @Override
    public String heading() {
        return "stocktaking.follow.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        return desk.of(owner).stream()
                .limit(limit)
                .map(search -> new MyThing(
                        search.name(), search.frequency().key(), "", FollowController.PATH, search.createdAt()))
                .toList();
    }
}

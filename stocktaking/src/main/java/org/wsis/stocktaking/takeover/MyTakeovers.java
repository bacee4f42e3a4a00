package org.wsis.stocktaking.takeover;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.takeover.TakeoverPages.Line;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** The entries that a person asked to take over, on the account page. */
@Component
class MyTakeovers implements MyThings {
    private final TakeoverPages pages;

    MyTakeovers(TakeoverPages pages) {
        this.pages = pages;
    }

    @Override
    public String heading() {
        return "stocktaking.takeover.mine";
    }

    @Override
    public int order() {
        return 15;
    }

    @Override
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        return pages.of(owner, limit).stream().map(MyTakeovers::thing).toList();
    }

    private static MyThing thing(Line line) {
        TakeoverView request = line.request();
        return new MyThing(
                line.entry().title(),
                request.state().key(),
                badge(request.state()),
                line.entry().id().path() + "/takeover",
                Objects.requireNonNullElse(request.decidedAt(), request.requestedAt()));
    }

    private static String badge(TakeoverState state) {
        return switch (state) {
            case APPROVED -> "ok";
            case REQUESTED -> "a";
            case DECLINED -> "bad";
            case WITHDRAWN, LAPSED -> "";
        };
    }
}

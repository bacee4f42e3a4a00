package org.wsis.portal.account.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.organisation.Representation;
import org.wsis.organisation.RepresentationState;
import org.wsis.organisation.Representatives;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** Whom a person represents or asked to represent, on the account page. */
@Component
class MyRepresentations implements MyThings {
    private final Representatives representatives;

    MyRepresentations(Representatives representatives) {
        this.representatives = representatives;
    }

    @Override
    public String heading() {
        return "portal.organisation.title";
    }

    @Override
    public int order() {
        return 80;
    }

    @Override
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        return representatives.of(owner).stream()
                .limit(limit)
                .map(MyRepresentations::thing)
                .toList();
    }

    private static MyThing thing(Representation mine) {
        return new MyThing(
                mine.organisation().name(),
                mine.state().key(),
                badge(mine.state()),
                "/account/organisations",
                Objects.requireNonNullElse(mine.decidedAt(), mine.requestedAt()));
    }

    private static String badge(RepresentationState state) {
        return switch (state) {
            case APPROVED -> "ok";
            case REQUESTED -> "a";
            case DECLINED, ENDED -> "bad";
            case WITHDRAWN, GIVEN_UP -> "";
        };
    }
}

package org.wsis.forum.registration.page;

import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.forum.edition.EditionView;
import org.wsis.forum.edition.Editions;
import org.wsis.forum.registration.RegistrationDesk;
import org.wsis.forum.registration.RegistrationView;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** A person's registrations on the account page. */
@Component
class MyRegistrations implements MyThings {
    private final RegistrationDesk desk;
    private final Editions editions;

    MyRegistrations(RegistrationDesk desk, Editions editions) {
        this.desk = desk;
        this.editions = editions;
    }

    @Override
    public String heading() {
        return "forum.registration.mine";
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        List<RegistrationView> own = desk.of(owner, limit);
        if (own.isEmpty()) {
            return List.of();
        }
        List<EditionView> all = editions.all();
        return own.stream().map(one -> thing(one, all, locale)).toList();
    }

    private static MyThing thing(RegistrationView one, List<EditionView> all, Locale locale) {
        EditionView edition = all.stream()
                .filter(known -> known.year() == one.edition())
                .findFirst()
                .orElseThrow();
        return new MyThing(
                edition.title(locale),
                one.state().key(),
                one.state().badge(),
                edition.path() + "/register",
                one.changedAt());
    }
}

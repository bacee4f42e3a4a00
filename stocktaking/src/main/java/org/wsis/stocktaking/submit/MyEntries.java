package org.wsis.stocktaking.submit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.entry.OwnLine;
import org.wsis.stocktaking.entry.OwnerDesk;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** A person's entries on the account page. */
@Component
class MyEntries implements MyThings {
    private final OwnerDesk desk;
    private final MessageSource messages;

    MyEntries(OwnerDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String heading() {
        return "stocktaking.mine.title";
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        return desk.entries(owner, PageRequest.of(0, limit)).stream()
                .map(line -> thing(line, locale))
                .toList();
    }

    private MyThing thing(OwnLine line, Locale locale) {
        String untitled = messages.getMessage("stocktaking.mine.untitled", null, locale);
        return new MyThing(
                Objects.requireNonNullElse(line.title(), untitled),
                line.state().key(),
                line.state().badge(),
                new EntryId(line.id()).own(),
                line.changedAt());
    }
}

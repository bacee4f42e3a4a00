package org.wsis.prizes.submit;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.prizes.project.OwnLine;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.SubmitterDesk;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** A person's projects on the account page. */
@Component
class MyProjects implements MyThings {
    private final SubmitterDesk desk;
    private final MessageSource messages;

    MyProjects(SubmitterDesk desk, MessageSource messages) {
        this.desk = desk;
        this.messages = messages;
    }

    @Override
    public String heading() {
        return "prizes.mine.title";
    }

    @Override
    public int order() {
        return 20;
    }

    @Override
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        return desk.projects(owner, PageRequest.of(0, limit)).stream()
                .map(line -> thing(line, locale))
                .toList();
    }

    private MyThing thing(OwnLine line, Locale locale) {
        String untitled = messages.getMessage("prizes.mine.untitled", null, locale);
        return new MyThing(
                Objects.requireNonNullElse(line.title(), untitled),
                line.state().key(),
                line.state().badge(),
                new ProjectId(line.id()).own(),
                line.changedAt());
    }
}

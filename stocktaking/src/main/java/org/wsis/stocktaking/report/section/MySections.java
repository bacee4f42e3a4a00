package org.wsis.stocktaking.report.section;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.wsis.account.AccountId;
import org.wsis.stocktaking.report.ReportId;
import org.wsis.stocktaking.report.ReportLibrary;
import org.wsis.stocktaking.report.ReportView;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

/** The sections that wait for a facilitator, on the account page. */
@Component
class MySections implements MyThings {
    private final SectionLibrary sections;
    private final ReportLibrary reports;

    MySections(SectionLibrary sections, ReportLibrary reports) {
        this.sections = sections;
        this.reports = reports;
    }

    @Override
    public String heading() {
        return "stocktaking.report.section.mine";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public List<MyThing> of(AccountId owner, Locale locale, int limit) {
        List<SectionView> waiting = sections.waiting(owner, limit);
        Map<ReportId, ReportView> titles =
                reports.findAll(waiting.stream().map(SectionView::report).toList());
        return waiting.stream()
                .map(section -> thing(section, Objects.requireNonNull(titles.get(section.report()))))
                .toList();
    }

    private static MyThing thing(SectionView section, ReportView report) {
        return new MyThing(
                report.plan().title() + " – " + section.line(),
                section.state().key(),
                section.state().badge(),
                section.path(),
                section.requestedAt());
    }
}

package org.wsis.forum.edition;

import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.wsis.reading.WatchedTable;
import org.wsis.web.Section;
import org.wsis.web.SitePages;

@Configuration(proxyBeanMethods = false)
class ForumSections {
    @Bean
    Section forum() {
        return new Section("forum.section", "/forum", 15, Section.Area.PUBLIC);
    }

    @Bean
    Section forumOfStaff() {
        return new Section("forum.section", "/admin/forum", 24, Section.Area.ADMIN);
    }

    /** Pages of entries name the sessions that show them. */
    @Bean
    WatchedTable watchedReleases() {
        return new WatchedTable("forum", "release", "true");
    }

    @Bean
    SitePages forumAddresses(Editions editions) {
        return () -> Stream.concat(Stream.of("/forum"), editions.all().stream().map(EditionView::path));
    }
}

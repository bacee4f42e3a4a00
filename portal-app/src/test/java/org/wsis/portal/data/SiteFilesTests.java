package org.wsis.portal.data;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.wsis.portal.PortalTest;
import org.wsis.portal.prizes.VotingContest;
import org.wsis.portal.prizes.VotingContest.Running;
import org.wsis.portal.stocktaking.Machine;
import org.wsis.portal.stocktaking.Owners;
import org.wsis.portal.stocktaking.StoredEntries;

@PortalTest
class SiteFilesTests {
    @Autowired
    Machine machine;

    @Autowired
    VotingContest contests;

    @Test
    void theIndexNamesPartsThatHoldEveryPublicEntry() {
        UUID id = StoredEntries.insert("PUBLISHED", Map.of("title", "In the map"));
        String index = text("/sitemap.xml");
        assertThat(index).contains("<sitemapindex", "/sitemap-pages.xml</loc>", "/sitemap-stocktaking-0.xml</loc>");
        // Parts go by numbers, of which the newest entry has the greatest.
        int last = index.lastIndexOf("/sitemap-stocktaking-");
        String part = text(index.substring(last, index.indexOf("</loc>", last)));
        assertThat(part)
                .contains("<urlset", "/stocktaking/entries/" + id + "</loc><lastmod>2")
                .contains("/stocktaking/entries/" + id + "?lang=ar");
        assertThat(text("/sitemap-pages.xml")).contains("/stocktaking</loc>", "/prizes</loc>");
        for (String none : new String[] {
            "/sitemap-stocktaking-9999.xml",
            "/sitemap-stocktaking-99999999999999.xml",
            "/sitemap-none-0.xml",
            "/sitemap-x.xml"
        }) {
            assertThat(machine.get(none)).as(none).hasStatus(404);
        }
    }

    @Test
    void nomineesAreInTheMapWhileTheyArePublic() {
        Running contest = contests.open(true, true, 2);
        contests.withdraw(contest.nominee(1, 1));
        String index = text("/sitemap.xml");
        int last = index.lastIndexOf("/sitemap-prizes-");
        String part = index.substring(last, index.indexOf("</loc>", last));
        String path = contest.path() + "/projects/";
        assertThat(text(part)).contains(path + contest.nominee(1, 0)).doesNotContain("" + contest.nominee(1, 1));
        Instant later = Instant.now().plusSeconds(3600);
        contests.votingFrom(contest, later, later.plusSeconds(3600));
        assertThat(text(part)).doesNotContain(path);
        contests.end();
    }

    @Test
    void robotsFindTheMapAtTheAddressThatIsSetAndNotAtTheOneThatARequestNames() {
        assertThat(Owners.text(machine.get("/robots.txt", Map.of("Host", "evil.example"))))
                .contains("Sitemap: http", "/sitemap.xml", "Disallow: /admin")
                .doesNotContain("evil.example");
    }

    @Test
    void whoFindsAWeaknessIsToldWhereToReportIt() {
        String text = text("/.well-known/security.txt");
        assertThat(text)
                .containsPattern("(?m)^Contact: https?://.+/report-a-problem$")
                .containsPattern("(?m)^Canonical: https?://.+/\\.well-known/security\\.txt$")
                .contains("Preferred-Languages: ar, zh, en, fr, ru, es");
        String expires = text.lines()
                .filter(line -> line.startsWith("Expires: "))
                .findFirst()
                .orElseThrow()
                .substring(9);
        assertThat(Instant.parse(expires)).isAfter(Instant.now());
    }

    private String text(String address) {
        var answer = machine.get(address);
        assertThat(answer).as(address).hasStatusOk();
        return Owners.text(answer);
    }
}

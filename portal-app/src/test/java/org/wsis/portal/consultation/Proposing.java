package org.wsis.portal.consultation;

import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.wsis.account.AccountId;
import org.wsis.portal.stocktaking.Owners;

/** What staff and authors do with proposals that contributions become one, by the pages they use. */
@Component
class Proposing {
    private static final Pattern MERGER = Pattern.compile("name=\"merger\" value=\"([^\"]+)\"");

    private final ObjectProvider<MockMvcTester> browser;
    private final Owners owners;

    Proposing(ObjectProvider<MockMvcTester> browser, Owners owners) {
        this.browser = browser;
        this.owners = owners;
    }

    /** That the other becomes a part of the first. */
    MvcTestResult propose(AccountId editor, String path, int stays, int other, String words) {
        return propose(editor, path, stays, other, words, Owners.version(seen(editor, path, stays)));
    }

    /** The same by somebody who saw that version. */
    MvcTestResult propose(AccountId editor, String path, int stays, int other, String words, String version) {
        return owners.post(
                browser.getObject(),
                editor,
                staff(path, stays) + "?lang=en",
                Map.of("other", String.valueOf(other), "words", words, "version", version));
    }

    String seen(AccountId editor, String path, int number) {
        return owners.page(browser.getObject(), editor, staff(path, number));
    }

    MvcTestResult withdraw(AccountId editor, String path, int number) {
        String page = seen(editor, path, number);
        return owners.post(
                browser.getObject(),
                editor,
                staff(path, number) + "/withdrawal",
                Map.of("merger", merger(page), "version", Owners.version(page)));
    }

    /** What the author reads. */
    String read(AccountId author, String path, int number) {
        return owners.page(browser.getObject(), author, own(path, number));
    }

    /** Answers what the author reads now. */
    MvcTestResult answer(AccountId author, String path, int number, boolean agrees) {
        return answer(author, path, number, agrees, merger(read(author, path, number)));
    }

    /** Answers a proposal that was read before. */
    MvcTestResult answer(AccountId author, String path, int number, boolean agrees, String merger) {
        return owners.post(
                browser.getObject(),
                author,
                own(path, number),
                Map.of("agrees", String.valueOf(agrees), "merger", merger));
    }

    /** The proposal that the page shows; one that there is not if it shows none. */
    static String merger(String page) {
        var merger = MERGER.matcher(page);
        return merger.find() ? merger.group(1) : UUID.randomUUID().toString();
    }

    private static String staff(String path, int number) {
        return "/admin" + path + "/contributions/" + number + "/merger";
    }

    private static String own(String path, int number) {
        return path + "/mine/" + number + "/merger?lang=en";
    }
}

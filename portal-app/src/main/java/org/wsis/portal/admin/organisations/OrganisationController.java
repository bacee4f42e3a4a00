package org.wsis.portal.admin.organisations;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.organisation.OrganisationCatalogue;
import org.wsis.organisation.OrganisationId;
import org.wsis.organisation.OrganisationPage;
import org.wsis.organisation.OrganisationPage.Done;
import org.wsis.organisation.OrganisationPage.Representative;
import org.wsis.organisation.OrganisationView;
import org.wsis.reference.Reference;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Paging;

/** Finds organisations and shows one. */
@Controller
@RequestMapping("/admin/organisations")
class OrganisationController {
    private static final int PAGE = 25;

    private final OrganisationCatalogue catalogue;
    private final Accounts accounts;
    private final Reference reference;
    private final ListFiles files;

    OrganisationController(OrganisationCatalogue catalogue, Accounts accounts, Reference reference, ListFiles files) {
        this.catalogue = catalogue;
        this.accounts = accounts;
        this.reference = reference;
        this.files = files;
    }

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "1") int page,
            Model model,
            Locale locale) {
        var paging = new Paging(Math.clamp(page, 1, 10_000), PAGE, catalogue.count(q));
        List<OrganisationView> found = catalogue.search(q, (paging.number() - 1) * PAGE, PAGE);
        model.addAttribute("q", q);
        model.addAttribute("paging", paging);
        model.addAttribute("organisations", found);
        model.addAttribute("countries", countries(found, locale));
        return "portal/admin/organisations/list";
    }

    @GetMapping("/export.{ending}")
    void export(
            @PathVariable String ending,
            @RequestParam(defaultValue = "") String q,
            Locale locale,
            HttpServletResponse response)
            throws IOException {
        List<Column<OrganisationView>> columns = List.of(
                Column.of("organisations.name", OrganisationView::name),
                Column.said(
                        "organisations.type",
                        one -> one.type() == null ? null : one.type().key()),
                Column.of(
                        "organisations.country",
                        one -> one.country() == null ? null : reference.countryName(one.country(), locale)));
        var list = new ListFile<>(
                "wsis-organisations", columns, (page, size) -> catalogue.search(q, (page - 1) * size, size));
        files.send(list, ending, locale, response);
    }

    @GetMapping("/{id}")
    String show(@PathVariable OrganisationId id, Model model, Locale locale) {
        OrganisationPage page = catalogue.page(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (!page.view().id().equals(id)) {
            return "redirect:/admin/organisations/" + page.view().id();
        }
        model.addAttribute("organisation", page);
        model.addAttribute("people", people(page));
        model.addAttribute("countries", countries(List.of(page.view()), locale));
        return "portal/admin/organisations/page";
    }

    @GetMapping("/{id}/merge")
    String choose(
            @PathVariable OrganisationId id, @RequestParam(defaultValue = "") String q, Model model, Locale locale) {
        OrganisationPage page = catalogue.page(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String asked = q.isBlank() ? page.view().name() : q;
        List<OrganisationView> like = catalogue.search(asked, 0, PAGE).stream()
                .filter(one -> !one.id().equals(page.view().id()))
                .toList();
        model.addAttribute("organisation", page);
        model.addAttribute("q", asked);
        model.addAttribute("like", like);
        model.addAttribute("countries", countries(like, locale));
        return "portal/admin/organisations/merge";
    }

    private Map<String, String> people(OrganisationPage page) {
        var ids = Stream.concat(
                        page.history().stream().map(Done::by),
                        page.representatives().stream().map(Representative::account))
                .collect(Collectors.<AccountId>toSet());
        return accounts.findAll(ids).entrySet().stream()
                .collect(Collectors.toMap(
                        person -> person.getKey().toString(),
                        person -> person.getValue().name()));
    }

    private Map<String, String> countries(List<OrganisationView> organisations, Locale locale) {
        return organisations.stream()
                .flatMap(organisation -> Stream.ofNullable(organisation.country()))
                .distinct()
                .collect(Collectors.toMap(code -> code, code -> reference.countryName(code, locale)));
    }
}

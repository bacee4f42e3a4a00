package org.wsis.portal.admin.approvals;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.approval.ApprovalId;
import org.wsis.approval.Approvals;
import org.wsis.approval.Approvals.Deciding;
import org.wsis.web.Column;
import org.wsis.web.ListFile;
import org.wsis.web.ListFiles;
import org.wsis.web.Option;
import org.wsis.web.Paging;

/** The requests for acts that need a second person, and the decision of one. */
@Controller
@RequestMapping("/admin/approvals")
class ApprovalController {
    private static final int ROWS = 50;
    private static final int LAST_PAGE = 1_000_000;
    private static final String PAGE = "portal/admin/approvals/page";
    private static final List<Column<ApprovalLine>> COLUMNS = List.of(
            Column.said("approval.kind", ApprovalLine::kindKey),
            Column.of("approval.subject", line -> line.request().subject()),
            Column.of("approval.reason", line -> line.request().reason()),
            Column.of("approval.asker", ApprovalLine::asker),
            Column.of("approval.asked-at", line -> line.request().askedAt()),
            Column.said("approval.state", ApprovalLine::stateKey),
            Column.of("approval.decider", ApprovalLine::decider),
            Column.of("approval.decided-at", line -> line.request().decidedAt()),
            Column.of("approval.answer", line -> line.request().answer()));

    private final ApprovalPages pages;
    private final Approvals approvals;
    private final MessageSource messages;
    private final ListFiles files;

    ApprovalController(ApprovalPages pages, Approvals approvals, MessageSource messages, ListFiles files) {
        this.pages = pages;
        this.approvals = approvals;
        this.messages = messages;
        this.files = files;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
        int number = Math.clamp(page, 1, LAST_PAGE);
        model.addAttribute("paging", new Paging(number, ROWS, pages.count()));
        model.addAttribute("lines", pages.all(number, ROWS, actor.account()));
        return "portal/admin/approvals/list";
    }

    @GetMapping("/export.{ending}")
    void export(@PathVariable String ending, Actor actor, Locale locale, HttpServletResponse response)
            throws IOException {
        var list = new ListFile<>("wsis-approvals", COLUMNS, (page, size) -> pages.all(page, size, actor.account()));
        files.sendRecorded(list, ending, locale, actor, response);
    }

    @GetMapping("/{id}")
    String show(@PathVariable ApprovalId id, Actor actor, Locale locale, Model model) {
        describe(id, actor, locale, model);
        model.addAttribute("decision", new DecisionForm(null, null));
        return PAGE;
    }

    @PostMapping("/{id}/decision")
    ModelAndView decide(
            @PathVariable ApprovalId id,
            @Valid @ModelAttribute("decision") DecisionForm form,
            BindingResult errors,
            Actor actor,
            Locale locale,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            describe(id, actor, locale, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        switch (decide(id, form, actor)) {
            case DONE -> flash.addFlashAttribute("done", "approval.decided");
            case OWN -> flash.addFlashAttribute("problem", "approval.own");
            case BEFORE -> flash.addFlashAttribute("problem", "approval.before");
            case EXPIRED -> flash.addFlashAttribute("problem", "approval.over");
            case UNKNOWN -> throw notFound();
        }
        return new ModelAndView("redirect:/admin/approvals/" + id);
    }

    private Deciding decide(ApprovalId id, DecisionForm form, Actor actor) {
        String answer = Objects.requireNonNull(form.answer()).strip();
        return form.choice() == DecisionForm.Choice.APPROVE
                ? approvals.approve(id, actor.account(), answer)
                : approvals.refuse(id, actor.account(), answer);
    }

    private void describe(ApprovalId id, Actor actor, Locale locale, Model model) {
        model.addAttribute("line", pages.find(id, actor.account()).orElseThrow(ApprovalController::notFound));
        model.addAttribute("choices", choices(locale));
    }

    private List<Option> choices(Locale locale) {
        return Arrays.stream(DecisionForm.Choice.values())
                .map(choice -> new Option(choice.name(), words(choice, locale)))
                .toList();
    }

    private String words(DecisionForm.Choice choice, Locale locale) {
        return messages.getMessage("approval.choice." + choice.name().toLowerCase(Locale.ROOT), null, locale);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

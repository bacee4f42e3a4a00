package org.wsis.portal.process.proposal;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.portal.process.Authors;
import org.wsis.portal.process.Lines;
import org.wsis.reference.Matrix;

@Controller
@RequestMapping("/admin/matrix/{id}")
class DecisionController {
    private static final String PAGE = "portal/process/proposal/decide";

    private final MatrixDesk desk;
    private final Matrix matrix;
    private final ProposalLines proposals;
    private final Authors authors;

    DecisionController(MatrixDesk desk, Matrix matrix, ProposalLines proposals, Authors authors) {
        this.desk = desk;
        this.matrix = matrix;
        this.proposals = proposals;
        this.authors = authors;
    }

    @GetMapping
    String proposal(@PathVariable UUID id, Model model) {
        model.addAttribute("form", new DecisionForm(null, null));
        describe(model, id);
        return PAGE;
    }

    @PostMapping("/decision")
    String decide(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult problems,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        if (!problems.hasErrors() && form.lacksReason()) {
            problems.rejectValue("why", "portal.process.admin.why.needed");
        }
        if (problems.hasErrors()) {
            describe(model, id);
            return PAGE;
        }
        boolean accepted = form.decision() == DecisionForm.Choice.ACCEPT;
        boolean decided = desk.decide(id, accepted, form.reason(), actor).orElseThrow(Lines::notFound);
        flash.addFlashAttribute(
                decided ? "done" : "problem",
                decided ? "portal.process.admin.decided" : "portal.process.admin.too-late");
        return "redirect:/admin/matrix";
    }

    private void describe(Model model, UUID id) {
        ProposalView proposal = proposals.find(id).orElseThrow(Lines::notFound);
        model.addAllAttributes(Map.of(
                "proposal", proposal,
                "current",
                        matrix.current()
                                .link(proposal.line(), proposal.sdg())
                                .map(List::of)
                                .orElse(List.of()),
                "choices", proposals.decisions()));
        var names = new java.util.HashMap<>(authors.of(List.of(proposal), ProposalView::proposedBy));
        names.putAll(authors.of(List.of(proposal), ProposalView::decidedBy));
        model.addAttribute("names", names);
    }
}

package org.wsis.portal.process.proposal;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.portal.process.Lines;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Matrix;
import org.wsis.reference.Sdg;
import org.wsis.web.Paging;

@Controller
@RequestMapping("/action-lines/{code}/matrix-proposals")
class ProposalController {
    private static final int PAGE = 20;
    private static final String FORM = "portal/process/proposal/form";

    private final Lines lines;
    private final Matrix matrix;
    private final ProposalDesk desk;
    private final ProposalLines proposals;

    ProposalController(Lines lines, Matrix matrix, ProposalDesk desk, ProposalLines proposals) {
        this.lines = lines;
        this.matrix = matrix;
        this.desk = desk;
        this.proposals = proposals;
    }

    @GetMapping
    String list(@PathVariable String code, @RequestParam(defaultValue = "1") int page, Actor actor, Model model) {
        ActionLine line = lines.facilitated(code, actor);
        Page<ProposalView> found = proposals.ofLine(line.code(), PageRequest.of(Math.max(0, page - 1), PAGE));
        model.addAttribute("line", line);
        model.addAttribute("matrix", matrix.current());
        model.addAttribute("proposals", found.getContent());
        model.addAttribute("paging", Paging.of(found));
        return "portal/process/proposal/list";
    }

    @GetMapping("/{sdg}")
    String form(@PathVariable String code, @PathVariable int sdg, Actor actor, Model model) {
        ActionLine line = lines.facilitated(code, actor);
        Sdg goal = lines.goal(sdg);
        model.addAttribute(
                "form", ProposalForm.of(matrix.current().link(line.code(), sdg).orElse(null)));
        describe(model, line, goal);
        return FORM;
    }

    @PostMapping("/{sdg}")
    String propose(
            @PathVariable String code,
            @PathVariable int sdg,
            @Valid @ModelAttribute("form") ProposalForm form,
            BindingResult problems,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        ActionLine line = lines.facilitated(code, actor);
        Sdg goal = lines.goal(sdg);
        if (!problems.hasErrors()) {
            switch (desk.propose(form.toWish(line.code(), sdg), actor)) {
                case PROPOSED -> flash.addFlashAttribute("done", "portal.process.proposal.sent");
                case UNDER_WAY -> problems.reject("portal.process.proposal.under-way");
                case NO_CHANGE -> problems.reject("portal.process.proposal.no-change");
            }
        }
        if (!problems.hasErrors()) {
            return "redirect:/action-lines/" + line.code() + "/matrix-proposals";
        }
        describe(model, line, goal);
        return FORM;
    }

    private void describe(Model model, ActionLine line, Sdg goal) {
        model.addAllAttributes(Map.of(
                "line",
                line,
                "goal",
                goal,
                "current",
                matrix.current().link(line.code(), goal.number()).map(List::of).orElse(List.of()),
                "underWay",
                desk.isUnderWay(line.code(), goal.number())));
        model.addAttribute("acts", proposals.acts());
        model.addAttribute("targets", proposals.targets(goal));
    }
}

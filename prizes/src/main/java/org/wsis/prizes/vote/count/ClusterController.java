package org.wsis.prizes.vote.count;

import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.approval.ApprovalView;
import org.wsis.approval.Approvals;

/** A cluster of ballots, without whom it favours, and the wish to set it aside again or to restore it. */
@Controller
@RequestMapping("/admin/prizes/clusters/{id}")
class ClusterController {
    private static final String PAGE = "prizes/vote/count/cluster";

    private final Clusters clusters;
    private final IntegrityDesk desk;
    private final Approvals approvals;

    ClusterController(Clusters clusters, IntegrityDesk desk, Approvals approvals) {
        this.clusters = clusters;
        this.desk = desk;
        this.approvals = approvals;
    }

    @GetMapping
    String show(@PathVariable UUID id, Model model) {
        describe(id, model);
        model.addAttribute("turning", new ReasonForm(null));
        return PAGE;
    }

    @PostMapping("/turn")
    ModelAndView turn(
            @PathVariable UUID id,
            @Valid @ModelAttribute("turning") ReasonForm form,
            BindingResult errors,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            describe(id, model);
            return new ModelAndView(PAGE, HttpStatus.UNPROCESSABLE_CONTENT);
        }
        switch (desk.turn(id, form.stripped(), actor.account())) {
            case ASKED -> flash.addFlashAttribute("done", "prizes.cluster.asked");
            case COUNTED -> flash.addFlashAttribute("problem", "prizes.cluster.counted");
            case UNKNOWN -> throw notFound();
            default -> flash.addFlashAttribute("problem", "prizes.cluster.asked-before");
        }
        return new ModelAndView("redirect:/admin/prizes/clusters/" + id);
    }

    private void describe(UUID id, Model model) {
        Cluster cluster = clusters.find(id).orElseThrow(ClusterController::notFound);
        List<ApprovalView> waiting = List.of(IntegrityDesk.SET_ASIDE, IntegrityDesk.RESTORE).stream()
                .flatMap(kind -> approvals.of(kind, id.toString()).stream())
                .filter(request -> request.state() == ApprovalView.State.OPEN)
                .toList();
        model.addAttribute("found", cluster);
        model.addAttribute("waiting", waiting);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package org.wsis.portal.process.proposal;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.wsis.account.Actor;
import org.wsis.portal.process.Authors;
import org.wsis.reference.Matrix;
import org.wsis.web.Paging;

@Controller
@RequestMapping("/admin/matrix")
class AdminMatrixController {
    private static final int PAGE = 20;
    private static final String LIST = "portal/process/proposal/admin";

    private final MatrixDesk desk;
    private final Matrix matrix;
    private final ProposalLines proposals;
    private final Authors authors;

    AdminMatrixController(MatrixDesk desk, Matrix matrix, ProposalLines proposals, Authors authors) {
        this.desk = desk;
        this.matrix = matrix;
        this.proposals = proposals;
        this.authors = authors;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "1") int page, Model model) {
        int current = matrix.current().edition().number();
        model.addAttribute("form", new PublicationForm(current, null));
        describe(model, page);
        return LIST;
    }

    @PostMapping("/versions")
    String publish(
            @Valid @ModelAttribute("form") PublicationForm form,
            BindingResult problems,
            Actor actor,
            Model model,
            RedirectAttributes flash) {
        if (!problems.hasErrors()) {
            switch (desk.publish(Objects.requireNonNull(form.base()), Objects.requireNonNull(form.note()), actor)) {
                case PUBLISHED -> flash.addFlashAttribute("done", "portal.process.admin.published");
                case NOTHING_ACCEPTED -> problems.reject("portal.process.admin.nothing-accepted");
                case OVERTAKEN -> problems.reject("portal.process.admin.overtaken");
            }
        }
        if (!problems.hasErrors()) {
            return "redirect:/matrix";
        }
        describe(model, 1);
        return LIST;
    }

    private void describe(Model model, int page) {
        Page<ProposalView> waiting = proposals.waiting(PageRequest.of(Math.max(0, page - 1), PAGE));
        List<ProposalView> accepted = proposals.accepted();
        List<ProposalView> decided = proposals.decided(PageRequest.of(0, PAGE)).getContent();
        model.addAttribute("waiting", waiting.getContent());
        model.addAttribute("paging", Paging.of(waiting));
        model.addAttribute("accepted", accepted);
        model.addAttribute("decided", decided);
        model.addAttribute("next", matrix.current().edition().number() + 1);
        List<ProposalView> all = Stream.of(waiting.getContent(), accepted, decided)
                .flatMap(List::stream)
                .toList();
        model.addAttribute("names", authors.of(all, ProposalView::proposedBy));
    }
}

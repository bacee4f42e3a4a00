package org.wsis.portal.process.line;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;
import org.wsis.account.Actor;
import org.wsis.account.Role;
import org.wsis.portal.process.Lines;
import org.wsis.reference.ActionLine;
import org.wsis.reference.Matrix;
import org.wsis.reference.Reference;

@Controller
class LineController {
    private final Reference reference;
    private final Matrix matrix;
    private final Lines lines;
    private final Revisions revisions;
    private final TextDesk texts;

    LineController(Reference reference, Matrix matrix, Lines lines, Revisions revisions, TextDesk texts) {
        this.reference = reference;
        this.matrix = matrix;
        this.lines = lines;
        this.revisions = revisions;
        this.texts = texts;
    }

    @GetMapping("/action-lines")
    String lines(Model model) {
        model.addAttribute("lines", reference.actionLines());
        model.addAttribute("matrix", matrix.current());
        return "portal/process/line/list";
    }

    @GetMapping("/action-lines/{code}")
    ModelAndView line(@PathVariable String code, @Nullable Actor actor) {
        if (code.equalsIgnoreCase("C7")) {
            return moved("/action-lines#C7");
        }
        ActionLine line = lines.named(code);
        return line.code().equals(code)
                ? new ModelAndView("portal/process/line/page", "page", page(line, actor))
                : moved("/action-lines/" + line.code());
    }

    @GetMapping("/sdgs")
    String goals(Model model) {
        model.addAttribute("goals", reference.sdgs());
        model.addAttribute("matrix", matrix.current());
        return "portal/process/line/goals";
    }

    @GetMapping("/sdgs/{number}")
    String goal(@PathVariable int number, Model model) {
        model.addAttribute("goal", lines.goal(number));
        model.addAttribute("matrix", matrix.current());
        return "portal/process/line/goal";
    }

    private LinePage page(ActionLine line, @Nullable Actor actor) {
        Matrix.Version version = matrix.current();
        return new LinePage(
                line,
                version.ofLine(line.code()),
                version.edition().number(),
                revisions.current(line.code()),
                actor != null && actor.has(Role.FACILITATOR, line.code()),
                texts.year());
    }

    private static ModelAndView moved(String path) {
        var redirect = new RedirectView(path, true);
        redirect.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(redirect);
    }
}

package org.wsis.prizes.kit;

import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.account.Actor;
import org.wsis.prizes.project.OwnProject;
import org.wsis.prizes.project.ProjectId;
import org.wsis.prizes.project.SubmitterDesk;

/** What the submitter of a nominee campaigns with. */
@Controller
class KitController {
    private final SubmitterDesk projects;
    private final SharedNominees nominees;
    private final KitTexts texts;

    KitController(SubmitterDesk projects, SharedNominees nominees, KitTexts texts) {
        this.projects = projects;
        this.nominees = nominees;
        this.texts = texts;
    }

    @GetMapping("/prizes/mine/{id}/kit")
    String show(@PathVariable ProjectId id, Actor actor, Locale locale, Model model) {
        Optional<OwnProject> own = projects.find(id, actor.account());
        Shared nominee = own.flatMap(project -> nominees.find(project.edition(), id.value(), locale))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("own", own.orElseThrow());
        model.addAttribute("nominee", nominee);
        model.addAttribute("texts", texts.of(nominee.year(), nominee.project()));
        return "prizes/kit/page";
    }
}

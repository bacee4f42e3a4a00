package org.wsis.stocktaking.submit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.call.Call;
import org.wsis.stocktaking.collection.SpecialRepositories;
import org.wsis.stocktaking.collection.SpecialRepository;
import org.wsis.stocktaking.content.Step;

@Controller
class StartController {
    private final Call call;
    private final SpecialRepositories repositories;

    StartController(Call call, SpecialRepositories repositories) {
        this.call = call;
        this.repositories = repositories;
    }

    /** The draft's id is made here, so that pressing a button twice does not make two drafts. */
    @GetMapping("/stocktaking/submit")
    String start(@RequestParam(required = false) @Nullable String collection, Model model) {
        SpecialRepository repository =
                collection == null ? null : repositories.find(collection).orElse(null);
        EntryId id = new EntryId(UUID.randomUUID());
        model.addAttribute("repository", repository);
        model.addAttribute("repositories", repositories.all());
        model.addAttribute("call", call.open().orElse(null));
        model.addAttribute("steps", Step.values());
        model.addAttribute(
                "first",
                repository == null
                        ? StepPages.path(id, Step.ACTIVITY)
                        : "/stocktaking/submit/" + id + "/collections?collection=" + repository.slug());
        return "stocktaking/submit/start";
    }
}

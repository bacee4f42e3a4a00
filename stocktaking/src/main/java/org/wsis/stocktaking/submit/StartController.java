package org.wsis.stocktaking.submit;

import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.call.Call;
import org.wsis.stocktaking.content.Step;

@Controller
class StartController {
    private final Call call;

    StartController(Call call) {
        this.call = call;
    }

    /** The draft's id is made here, so that pressing a button twice does not make two drafts. */
    @GetMapping("/stocktaking/submit")
    String start(Model model) {
        model.addAttribute("call", call.open().orElse(null));
        model.addAttribute("steps", Step.values());
        model.addAttribute("first", StepPages.path(new EntryId(UUID.randomUUID()), Step.ACTIVITY));
        return "stocktaking/submit/start";
    }
}

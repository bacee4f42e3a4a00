package org.wsis.portal.account.mine;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.wsis.account.Actor;
import org.wsis.account.Members;
import org.wsis.account.Role;
import org.wsis.schedule.Following;
import org.wsis.web.MyThing;
import org.wsis.web.MyThings;

@Controller
class MyAccountController {
    private static final int SHOWN = 20;

    private final Members members;
    private final Following following;
    private final List<MyThings> features;

    MyAccountController(Members members, Following following, List<MyThings> features) {
        this.members = members;
        this.following = following;
        this.features = features.stream()
                .sorted(Comparator.comparingInt(MyThings::order))
                .toList();
    }

    @GetMapping("/account")
    String page(Actor actor, Locale locale, Model model) {
        model.addAttribute("profile", members.profile(actor.account()).orElseThrow());
        model.addAttribute("following", following.of(actor.account()));
        model.addAttribute("roles", RoleLine.of(actor.grants()));
        model.addAttribute("national", actor.has(Role.NATIONAL_FOCAL_POINT));
        model.addAttribute(
                "parts",
                features.stream()
                        .map(feature -> new Part(feature.heading(), feature.of(actor.account(), locale, SHOWN)))
                        .filter(part -> !part.things().isEmpty())
                        .toList());
        return "portal/account/page";
    }

    /** The things of one feature. */
    record Part(String heading, List<MyThing> things) {}
}

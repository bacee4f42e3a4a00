package org.wsis.portal.service;

import java.util.List;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The pages that every public service has; each part of a topic is a heading and a text among the messages. */
@Controller
@EnableConfigurationProperties(Operator.class)
class ServiceController {
    private static final Map<String, List<String>> PARTS = Map.of(
            "contact", List.of("secretariat", "problem"),
            "help", List.of("dates", "account", "entries", "search", "languages", "problem"),
            "privacy", List.of("reading", "account", "entries", "vote", "problems", "record", "rights"),
            "terms", List.of("sending", "moderation", "archive", "availability"),
            "accessibility", List.of("aim", "checked", "limits", "problem"));

    private final Operator operator;

    ServiceController(Operator operator) {
        this.operator = operator;
    }

    @GetMapping("/contact")
    String contact(Model model) {
        return page("contact", model);
    }

    @GetMapping("/help")
    String help(Model model) {
        return page("help", model);
    }

    @GetMapping("/privacy")
    String privacy(Model model) {
        return page("privacy", model);
    }

    @GetMapping("/terms")
    String terms(Model model) {
        return page("terms", model);
    }

    @GetMapping("/accessibility")
    String accessibility(Model model) {
        return page("accessibility", model);
    }

    private String page(String topic, Model model) {
        model.addAttribute("topic", topic);
        model.addAttribute("parts", PARTS.get(topic));
        model.addAttribute("operator", operator);
        return "portal/service/page";
    }
}

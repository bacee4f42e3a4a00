package org.wsis.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;

/** A small portal with one page of each kind, to look at and to test the kit alone. */
@SpringBootApplication(excludeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
class SamplePages {
    static final Instant NOW = Instant.parse("2018-01-30T13:20:00Z");

    record Sample(
            @NotBlank @Size(max = 100) @Nullable String title,
            @Nullable String mail,
            @Nullable LocalDate from,
            @Nullable String note,
            @Nullable String story,
            @Nullable String line,
            @Nullable List<Integer> goals,
            @Nullable String scope,
            @Nullable MultipartFile picture,
            boolean agreed) {}

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    Section list() {
        return new Section("kit.menu", "/list", 1, Section.Area.PUBLIC);
    }

    @Controller
    static class Pages {
        @ModelAttribute("lines")
        List<Option> lines() {
            return List.of(new Option("C1", "One"), new Option("C2", "<Two>"));
        }

        @GetMapping("/sample")
        String form(Model model) {
            model.addAttribute(
                    "sample", new Sample("A", null, null, null, null, "C2", List.of(1, 3), null, null, false));
            return shown(model);
        }

        @PostMapping("/sample")
        String send(@Valid @ModelAttribute("sample") Sample sample, BindingResult errors, Model model) {
            return errors.hasErrors() ? shown(model) : "redirect:/sample";
        }

        private static String shown(Model model) {
            model.addAttribute(
                    "goals",
                    IntStream.rangeClosed(1, 3)
                            .mapToObj(goal -> new Option("" + goal, "Goal " + goal))
                            .toList());
            return "sample/form";
        }

        @GetMapping("/list")
        String list(Model model) {
            model.addAttribute("at", Instant.parse("2018-02-18T22:00:00Z"))
                    .addAttribute("day", LocalDate.of(2018, 4, 23))
                    .addAttribute("end", LocalDate.of(2018, 4, 26))
                    .addAttribute("goals", List.of(2, 9))
                    .addAttribute("filters", List.of(new ActiveFilter("Kenya", "country", "KE")))
                    .addAttribute("facets", List.of(new FacetValue("en", "English", 3, true)))
                    .addAttribute("paging", new Paging(3, 20, 412))
                    .addAttribute("thread", List.of(new ThreadItem("ok", "Published", NOW, "Editor", null)))
                    .addAttribute("done", "kit.list.clear");
            return "sample/list";
        }

        @GetMapping("/lost")
        String lost() {
            throw new OptimisticLockingFailureException("secret of the inside");
        }

        @GetMapping("/things/{number}")
        String thing(@PathVariable int number) {
            throw new IllegalStateException("secret of the inside " + number);
        }

        @GetMapping("/half")
        String half() {
            return "sample/half";
        }
    }
}

package org.wsis.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.wsis.mail.PublicAddress;
import org.wsis.schedule.AmendmentView;
import org.wsis.schedule.GenevaTime;
import org.wsis.schedule.PhaseId;
import org.wsis.schedule.PhaseView;
import org.wsis.schedule.Rehearsal;

/** A small portal with one page of each kind, to look at and to test the kit alone. */
@SpringBootApplication(
        scanBasePackages = {"org.wsis.web.error", "org.wsis.web.frame", "org.wsis.web.kit"},
        excludeName = "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration")
@Import({Messages.class, ProblemDetails.class, SamplePages.Pages.class})
class SamplePages {
    /** Starts it alone, to look at it. */
    public static void main(String[] arguments) {
        SpringApplication.run(SamplePages.class, arguments);
    }

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
    PublicAddress publicAddress() {
        return new PublicAddress(URI.create("http://localhost"));
    }

    @Bean
    Rehearsal rehearsal() {
        return new Rehearsal(false);
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
                    .addAttribute("bars", List.of(new Bar("Kenya", 1240, null), new Bar("Fiji", 12, "/list")))
                    .addAttribute("phases", phases())
                    .addAttribute("done", "kit.list.clear");
            return "sample/list";
        }

        private static List<PhaseView> phases() {
            var done = phase("Submission", "2017-09-10T22:00:00Z", "2018-01-10T23:00:00Z", null);
            var planned = new AmendmentView(LocalDate.of(2018, 1, 12), LocalDate.of(2018, 2, 4), null, "ITU");
            return List.of(done, phase("Vote", "2018-01-28T23:00:00Z", "2018-02-18T22:00:00Z", planned));
        }

        private static PhaseView phase(String title, String opens, String closes, @Nullable AmendmentView planned) {
            return new PhaseView(
                    new PhaseId(UUID.randomUUID()),
                    "prizes",
                    "2018",
                    title,
                    title,
                    Instant.parse(opens),
                    Instant.parse(closes),
                    LocalDate.ofInstant(Instant.parse(opens), GenevaTime.ZONE),
                    LocalDate.ofInstant(Instant.parse(closes), GenevaTime.ZONE),
                    null,
                    null,
                    planned == null ? List.of() : List.of(planned));
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

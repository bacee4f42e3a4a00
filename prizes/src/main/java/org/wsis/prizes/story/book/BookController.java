package org.wsis.prizes.story.book;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.files.FileId;
import org.wsis.reference.Reference;
import org.wsis.web.FileResponses;

/** The published stories of an edition. */
@Controller
@RequestMapping("/prizes/{year:\\d{4}}/stories")
class BookController {
    private static final String STORY = "/{story:[0-9a-fA-F-]{36}}";

    private final BookDesk desk;
    private final Reference reference;
    private final FileResponses files;

    BookController(BookDesk desk, Reference reference, FileResponses files) {
        this.desk = desk;
        this.reference = reference;
        this.files = files;
    }

    @GetMapping
    String list(@PathVariable int year, Locale locale, Model model) {
        describe(year, locale, model);
        return "prizes/story/book/list";
    }

    @GetMapping(STORY)
    String story(@PathVariable int year, @PathVariable UUID story, Locale locale, Model model) {
        Book book = describe(year, locale, model);
        model.addAttribute("story", book.content().story(story).orElseThrow(BookController::notFound));
        return "prizes/story/book/page";
    }

    @GetMapping(STORY + "/pictures/{file}")
    ResponseEntity<Resource> picture(@PathVariable int year, @PathVariable UUID story, @PathVariable FileId file)
            throws IOException {
        return files.publicPicture(desk.picture(year, story, file).orElseThrow(BookController::notFound));
    }

    @GetMapping("/stories.pdf")
    ResponseEntity<Resource> document(@PathVariable int year) throws IOException {
        return files.publicDownload(desk.document(year).orElseThrow(BookController::notFound));
    }

    /** The data file, byte for byte what the checksum is of. */
    @GetMapping("/data.json")
    ResponseEntity<byte[]> data(@PathVariable int year) {
        Book book = find(year);
        String name = "wsis-prizes-" + year + "-stories.json";
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(book.data().getBytes(StandardCharsets.UTF_8));
    }

    private Book describe(int year, Locale locale, Model model) {
        Book book = find(year);
        Map<String, String> countries = new TreeMap<>();
        book.content().stories().stream()
                .flatMap(story -> Stream.ofNullable(story.country()))
                .forEach(code -> countries.put(code, reference.countryName(code, locale)));
        model.addAttribute("year", String.valueOf(year));
        model.addAttribute("book", book);
        model.addAttribute(
                "categories",
                book.content().stories().stream()
                        .collect(Collectors.groupingBy(BookStory::category, TreeMap::new, Collectors.toList())));
        model.addAttribute("countries", countries);
        return book;
    }

    private Book find(int year) {
        return desk.find(year).orElseThrow(BookController::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

package org.wsis.portal.account.mine;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.wsis.account.Actor;
import org.wsis.account.PersonalData;
import tools.jackson.databind.json.JsonMapper;

/** The download of all data held about oneself: one part for each module. */
@Controller
class DataController {
    private final List<PersonalData> parts;
    private final JsonMapper json;

    DataController(List<PersonalData> parts, JsonMapper json) {
        this.parts = parts;
        this.json = json;
    }

    @GetMapping("/account/data")
    ResponseEntity<byte[]> download(Actor actor) {
        Map<String, List<Map<String, Object>>> all = new LinkedHashMap<>();
        parts.forEach(part -> all.put(part.name(), part.of(actor.account())));
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename("my-wsis-data.json")
                                .build()
                                .toString())
                .body(json.writerWithDefaultPrettyPrinter().writeValueAsBytes(all));
    }
}

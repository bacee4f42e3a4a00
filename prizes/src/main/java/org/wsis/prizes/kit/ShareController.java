package org.wsis.prizes.kit;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.web.Languages;

/** The pictures of a nominee, for everybody. */
@Controller
@RequestMapping("/prizes/{year:\\d{4}}/projects/{project}/share")
class ShareController {
    private static final int CODE = 1024;
    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");
    /** Short enough for a nominee that leaves. */
    private static final CacheControl AN_HOUR =
            CacheControl.maxAge(Duration.ofHours(1)).cachePublic();

    private final SharedNominees nominees;
    private final Poster poster;

    ShareController(SharedNominees nominees, Poster poster) {
        this.nominees = nominees;
        this.poster = poster;
    }

    @GetMapping("/{language:[a-z]{2}}.png")
    ResponseEntity<byte[]> picture(@PathVariable int year, @PathVariable UUID project, @PathVariable String language) {
        Locale locale = Languages.of(language).orElseThrow(ShareController::notFound);
        return answer(MediaType.IMAGE_PNG, poster.of(nominee(year, project, locale), locale));
    }

    @GetMapping("/code.png")
    ResponseEntity<byte[]> code(@PathVariable int year, @PathVariable UUID project) throws IOException {
        BufferedImage code = qr(year, project).picture(CODE);
        var out = new ByteArrayOutputStream();
        ImageIO.write(code, "png", out);
        return answer(MediaType.IMAGE_PNG, out.toByteArray());
    }

    @GetMapping("/code.svg")
    ResponseEntity<byte[]> drawing(@PathVariable int year, @PathVariable UUID project) {
        return answer(SVG, qr(year, project).svg().getBytes(StandardCharsets.UTF_8));
    }

    private QrCode qr(int year, UUID project) {
        return QrCode.of(nominee(year, project, Locale.ENGLISH).link());
    }

    private Shared nominee(int year, UUID project, Locale locale) {
        return nominees.find(year, project, locale).orElseThrow(ShareController::notFound);
    }

    private static ResponseEntity<byte[]> answer(MediaType type, byte[] content) {
        return ResponseEntity.ok().contentType(type).cacheControl(AN_HOUR).body(content);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

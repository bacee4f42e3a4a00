package org.wsis.forum.setting.admin;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import org.wsis.forum.setting.Colour;
import org.wsis.forum.setting.Track;
import org.wsis.web.Carried;
import org.wsis.web.Languages;
import org.wsis.web.Typed;

/**
 * A track as typed.
 *
 * @param slug its name in addresses; asked for once
 * @param names in the order of {@link Languages#all}
 */
record TrackForm(
        @Nullable String slug,
        @NotNull @Nullable Colour colour,
        @Nullable List<@Nullable @Size(max = 100) String> names,
        @Carried @NotNull @Nullable Long version) {
    private static final Pattern SLUG = Pattern.compile("(?=.{1,40}$)[a-z0-9]+(-[a-z0-9]+)*");

    /** A browser may leave languages out. */
    TrackForm {
        List<@Nullable String> typed = names == null ? List.of() : names;
        names = IntStream.range(0, Languages.all().size())
                .mapToObj(place -> place < typed.size() ? Objects.requireNonNullElse(typed.get(place), "") : "")
                .toList();
    }

    static TrackForm of(@Nullable Track track) {
        if (track == null) {
            return new TrackForm(null, null, null, 0L);
        }
        List<String> names = Languages.all().stream()
                .map(language -> Objects.requireNonNullElse(track.names().get(language.getLanguage()), ""))
                .toList();
        return new TrackForm(track.slug(), track.colour(), List.copyOf(names), track.version());
    }

    /** It has a name in English, and a new one has a name for addresses. */
    void check(int number, Errors errors) {
        int english = Languages.all().indexOf(Locale.ENGLISH);
        if (!read().containsKey("en")) {
            errors.rejectValue("names[" + english + "]", "NotBlank");
        }
        if (number == 0 && (slug == null || !SLUG.matcher(slug).matches())) {
            errors.rejectValue("slug", "forum.setting.track.slug.wrong");
        }
    }

    private Map<String, String> read() {
        Map<String, String> read = new TreeMap<>();
        List<@Nullable String> typed = Objects.requireNonNull(names);
        for (int place = 0; place < typed.size(); place++) {
            String name = Typed.line(typed.get(place));
            if (name != null) {
                read.put(Languages.all().get(place).getLanguage(), name);
            }
        }
        return read;
    }

    /** Call it only after {@link #check} found nothing. */
    Track toTrack(int number) {
        return new Track(
                number,
                Objects.requireNonNull(version),
                Objects.requireNonNullElse(slug, ""),
                Objects.requireNonNull(colour),
                read());
    }
}

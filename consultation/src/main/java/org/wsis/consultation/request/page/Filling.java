package org.wsis.consultation.request.page;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.wsis.consultation.RequestKind;
import org.wsis.consultation.request.Partnership;
import org.wsis.consultation.request.RequestDetails;
import org.wsis.consultation.request.RequestDraft;
import org.wsis.consultation.request.Room;
import org.wsis.consultation.request.Stand;
import org.wsis.reference.Language;
import org.wsis.web.Typed;

/** Between a draft and its form. */
final class Filling {
    private static final Room NO_ROOM = new Room(null, null, false, List.of(), null, null);
    private static final Stand NO_STAND = new Stand(null, null, null, null, null);
    private static final Partnership NO_PARTNERSHIP = new Partnership(null, null, null, null);

    private Filling() {}

    /** The form with what the draft says. */
    static RequestForm of(RequestDraft draft) {
        RequestDetails its = draft.details();
        Room room = Objects.requireNonNullElse(its.room(), NO_ROOM);
        Stand stand = Objects.requireNonNullElse(its.stand(), NO_STAND);
        Partnership partnership = Objects.requireNonNullElse(its.partnership(), NO_PARTNERSHIP);
        return new RequestForm(
                its.title(),
                its.about(),
                new LinkedHashSet<>(its.actionLines()),
                new LinkedHashSet<>(its.sdgs()),
                its.type(),
                its.format(),
                its.minutes(),
                room.capacity(),
                room.setup(),
                room.captioning(),
                new LinkedHashSet<>(room.interpretation()),
                draft.kind() == RequestKind.STAND ? stand.technical() : room.technical(),
                room.remote(),
                stand.area(),
                stand.shown(),
                stand.from(),
                stand.to(),
                partnership.level(),
                partnership.help(),
                partnership.contactName(),
                partnership.contactEmail(),
                draft.speakers().stream().map(SpeakerForm::of).toList(),
                draft.version());
    }

    /** What was typed of what a request of the kind has; the lines are in their order. Only of a form without errors. */
    static RequestDetails toDetails(RequestForm form, RequestKind kind, List<String> lines) {
        boolean workshop = kind == RequestKind.WORKSHOP;
        return new RequestDetails(
                Typed.line(form.title()),
                Typed.text(form.about()),
                lines.stream().filter(chosen(form.actionLines())::contains).toList(),
                List.copyOf(new TreeSet<>(chosen(form.sdgs()))),
                workshop ? form.type() : null,
                kind == RequestKind.PARTNERSHIP ? null : form.format(),
                workshop ? form.minutes() : null,
                workshop ? room(form) : null,
                kind == RequestKind.STAND ? stand(form) : null,
                kind == RequestKind.PARTNERSHIP ? partnership(form) : null);
    }

    private static Room room(RequestForm form) {
        return new Room(
                form.capacity(),
                form.setup(),
                Boolean.TRUE.equals(form.captioning()),
                List.of(Language.values()).stream()
                        .filter(chosen(form.interpretation())::contains)
                        .toList(),
                Typed.text(form.technical()),
                Typed.text(form.remote()));
    }

    private static Stand stand(RequestForm form) {
        return new Stand(form.area(), Typed.text(form.shown()), form.from(), form.to(), Typed.text(form.technical()));
    }

    private static Partnership partnership(RequestForm form) {
        return new Partnership(
                Typed.line(form.level()),
                form.help(),
                Typed.line(form.contactName()),
                RequestForm.address(form.contactEmail()));
    }

    private static <T> Set<T> chosen(@Nullable Set<T> typed) {
        return Objects.requireNonNullElse(typed, Set.of());
    }
}

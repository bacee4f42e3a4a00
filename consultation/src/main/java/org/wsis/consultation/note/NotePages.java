package org.wsis.consultation.note;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.web.server.ResponseStatusException;
import org.wsis.consultation.ConsultationView;
import org.wsis.consultation.meeting.MeetingView;
import org.wsis.consultation.meeting.Meetings;
import org.wsis.consultation.phase.ConsultationPhase;
import org.wsis.consultation.phase.ConsultationPhases;
import org.wsis.reference.Language;
import org.wsis.reference.Reference;
import org.wsis.reference.StakeholderType;
import org.wsis.web.Choices;
import org.wsis.web.Languages;
import org.wsis.web.Option;

/** Puts together what staff see of the notes of a meeting. */
@Component
class NotePages {
    private final Meetings meetings;
    private final ConsultationPhases phases;
    private final Notes notes;
    private final Reference reference;
    private final Choices choices;

    NotePages(Meetings meetings, ConsultationPhases phases, Notes notes, Reference reference, Choices choices) {
        this.meetings = meetings;
        this.phases = phases;
        this.notes = notes;
        this.reference = reference;
        this.choices = choices;
    }

    /** What all its pages have in common. */
    void describe(ConsultationView consultation, UUID id, Locale locale, Model model) {
        MeetingView meeting = meetings.find(consultation.id(), id).orElseThrow(NotePages::notFound);
        ConsultationPhase phase = phases.find(consultation, meeting.phase()).orElseThrow(NotePages::notFound);
        model.addAttribute("consultation", consultation);
        model.addAttribute("title", consultation.words(locale).title());
        model.addAttribute("phase", phase);
        model.addAttribute("here", "/admin" + consultation.path() + "/meetings/" + id + "/notes");
    }

    void describeList(ConsultationView consultation, UUID id, Locale locale, Model model) {
        describe(consultation, id, locale, model);
        model.addAttribute("notes", notes.ofMeeting(id));
    }

    /** What a form about a note needs. */
    void describeForm(ConsultationView consultation, UUID id, Locale locale, Model model) {
        describe(consultation, id, locale, model);
        model.addAttribute("types", choices.of(StakeholderType.class, StakeholderType::key, locale));
        model.addAttribute(
                "countries",
                countries(locale).stream()
                        .map(code -> new Option(code, reference.countryName(code, locale)))
                        .toList());
        model.addAttribute(
                "languages",
                Arrays.stream(Language.values())
                        .map(language -> new Option(language.name(), Languages.nameOf(language.locale())))
                        .toList());
    }

    /** A note with what can be done with it. */
    void describeNote(ConsultationView consultation, Note note, Locale locale, Model model) {
        describeForm(consultation, note.meeting(), locale, model);
        model.addAttribute("note", note);
        model.addAttribute("version", note.version());
        model.addAttribute("mayChange", NoteRules.mayChange(note.state()));
        model.addAttribute("mayAsk", NoteRules.mayAsk(note.state()));
        model.addAttribute("mayDiscard", NoteRules.mayDiscard(note.state()));
    }

    /** The codes of all countries. */
    List<String> countries(Locale locale) {
        return reference.countries(locale);
    }

    Note find(UUID meeting, UUID id) {
        return notes.find(meeting, id).orElseThrow(NotePages::notFound);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}

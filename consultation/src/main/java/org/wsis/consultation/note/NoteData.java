package org.wsis.consultation.note;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountDeleted;
import org.wsis.account.AccountId;
import org.wsis.account.Accounts;
import org.wsis.account.PersonalData;

/** What staff noted of a person at meetings, for the download of all data about oneself. */
@Component
class NoteData implements PersonalData {
    private final Notes notes;
    private final Accounts accounts;
    private final NoteRows rows;

    NoteData(Notes notes, Accounts accounts, NoteRows rows) {
        this.notes = notes;
        this.accounts = accounts;
        this.rows = rows;
    }

    @Override
    public String name() {
        return "meeting-notes";
    }

    @Override
    public List<Map<String, Object>> of(AccountId account) {
        return accounts.addresses(account).stream()
                .flatMap(held -> notes.about(held).stream())
                .map(NoteData::row)
                .toList();
    }

    /** Whoever goes is no speaker any more whom anybody asks; a contribution stays without their name. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(AccountDeleted deleted) {
        deleted.held().forEach(rows::forget);
    }

    private static Map<String, Object> row(Note note) {
        NoteDetails details = note.details();
        var row = new LinkedHashMap<String, Object>();
        row.put("consultation", note.consultation().toString());
        row.put("meeting", note.meeting().toString());
        row.put("state", note.state().name());
        row.put("speaker", details.speaker());
        row.put("email", details.email());
        row.put("affiliation", String.valueOf(details.affiliation()));
        row.put("stakeholderType", String.valueOf(details.type()));
        row.put("country", String.valueOf(details.country()));
        row.put("language", details.language().code());
        row.put("title", details.title());
        row.put("words", details.words());
        return row;
    }
}

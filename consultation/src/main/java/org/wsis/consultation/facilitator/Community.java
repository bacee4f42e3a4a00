package org.wsis.consultation.facilitator;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.wsis.account.AccountId;
import org.wsis.account.AccountView;
import org.wsis.consultation.ConsultationId;
import org.wsis.consultation.ConsultationWords;

/**
 * A community that sends facilitators to a Forum.
 *
 * @param key its name within the consultation, for good
 * @param version to give back with a change
 * @param number its place among the others
 * @param seats how many it may send, or null if that is not known
 * @param call where it calls for candidates, or null if that is not known
 * @param link to its own call, https; null unless it calls elsewhere
 * @param focalEmail the address of its focal point, or null; never public
 * @param focal the focal point's account, or null while there is none of that address
 * @param words its name and how it chooses, by two-letter language; English is among them
 * @param source where what the archive says of it is from, or null if staff entered it
 */
public record Community(
        ConsultationId consultation,
        String key,
        long version,
        int number,
        @Nullable Integer seats,
        @Nullable CallPlace call,
        @Nullable String link,
        @Nullable String focalEmail,
        @Nullable AccountId focal,
        Map<String, ConsultationWords> words,
        @Nullable String source) {

    /** Its name, and how it chooses, in the language; in English where there are none. */
    public ConsultationWords words(Locale language) {
        ConsultationWords english = Objects.requireNonNull(words.get("en"));
        return words.getOrDefault(language.getLanguage(), english);
    }

    /** The language of {@link #words(Locale)}. */
    public String languageFor(Locale language) {
        return words.containsKey(language.getLanguage()) ? language.getLanguage() : "en";
    }

    /** Whether the account is that of its focal point. */
    public boolean isLedBy(AccountView account) {
        return focal == null ? account.email().equals(focalEmail) : focal.equals(account.id());
    }

    /** Whether everybody with an account can put people forward here. */
    public boolean callsHere() {
        return call == CallPlace.HERE;
    }
}

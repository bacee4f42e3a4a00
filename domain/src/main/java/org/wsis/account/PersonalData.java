package org.wsis.account;

import java.util.List;
import java.util.Map;

/** What a module holds about a person, for the download of all data about oneself. Every module offers one bean. */
public interface PersonalData {
    /** The name of the part in the file, in English and lower case, for example {@code stocktaking-entries}. */
    String name();

    /** Its rows: names of fields to texts, numbers, booleans, records and lists of these, or null. No secrets of other people. */
    List<Map<String, Object>> of(AccountId account);
}

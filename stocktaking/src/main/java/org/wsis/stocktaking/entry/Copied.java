package org.wsis.stocktaking.entry;

import org.wsis.stocktaking.EntryId;

/** What became of copying an entry. */
public sealed interface Copied {
    /** A draft says the same. */
    record Done(EntryId draft) implements Copied {}

    /** Nothing was copied: this person has as many drafts as one may have. */
    record TooManyDrafts(int most) implements Copied {}

    /** Nothing was copied: there is no such entry of this person. */
    record NotYours() implements Copied {}
}

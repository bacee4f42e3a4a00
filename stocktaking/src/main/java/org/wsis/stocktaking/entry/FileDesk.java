package org.wsis.stocktaking.entry;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.wsis.account.AccountId;
import org.wsis.account.Actor;
import org.wsis.files.FileId;
import org.wsis.files.Files;
import org.wsis.files.Intake;
import org.wsis.files.StoredFile;
import org.wsis.schedule.PortalTime;
import org.wsis.stocktaking.EntryId;
import org.wsis.stocktaking.content.Attachments;

/** Where files are hung on an entry, taken off and read. */
@Service
public class FileDesk {
    private final Entries entries;
    private final Files files;
    private final Writers writers;
    private final PortalTime time;

    FileDesk(Entries entries, Files files, Writers writers, PortalTime time) {
        this.entries = entries;
        this.files = files;
        this.writers = writers;
        this.time = time;
    }

    /** Hangs a document on the entry. */
    @Transactional(rollbackFor = IOException.class)
    public Attached attach(EntryId id, AccountId owner, String name, InputStream content) throws IOException {
        Optional<Entry> entry = writable(id, owner);
        if (entry.isEmpty()) {
            return new Attached.NotYours();
        }
        Attachments attachments = entry.get().attachments();
        if (attachments.files().size() >= Attachments.MOST) {
            return new Attached.Refused("stocktaking.files.too-many");
        }
        return hang(entry.get(), files.document(name, content), attachments::with);
    }

    /** Gives the entry its picture, in place of an earlier one. */
    @Transactional(rollbackFor = IOException.class)
    public Attached picture(EntryId id, AccountId owner, String name, String alt, InputStream content)
            throws IOException {
        Optional<Entry> entry = writable(id, owner);
        if (entry.isEmpty()) {
            return new Attached.NotYours();
        }
        Attachments attachments = entry.get().attachments();
        Attached attached = hang(entry.get(), files.picture(name, content), file -> attachments.withPicture(file, alt));
        if (attached instanceof Attached.Done && attachments.picture() != null) {
            drop(entry.get(), new FileId(attachments.picture()));
        }
        return attached;
    }

    private Attached hang(Entry entry, Intake intake, Function<FileId, Attachments> place) {
        return switch (intake) {
            case Intake.Accepted(StoredFile file) -> {
                entry.attach(place.apply(file.id()), time.now());
                yield new Attached.Done();
            }
            case Intake.Refused(String reason) -> new Attached.Refused(reason);
        };
    }

    /** Takes a document or the picture off the entry. */
    @Transactional
    public Attached remove(EntryId id, AccountId owner, FileId file) {
        Optional<Entry> entry =
                writable(id, owner).filter(own -> own.attachments().has(file));
        if (entry.isEmpty()) {
            return new Attached.NotYours();
        }
        entry.get().attach(entry.get().attachments().without(file), time.now());
        drop(entry.get(), file);
        return new Attached.Done();
    }

    /** What the published entry shows stays until a revision without it is published. */
    private void drop(Entry entry, FileId file) {
        boolean published = Optional.ofNullable(entry.revises())
                .flatMap(id -> entries.findById(id.value()))
                .filter(face -> face.attachments().has(file))
                .isPresent();
        if (!published) {
            files.remove(file);
        }
    }

    /** The file, if the reader may see the entry that it hangs on. */
    @Transactional(readOnly = true)
    public Optional<StoredFile> find(EntryId id, FileId file, @Nullable Actor reader) {
        return entries.findById(id.value())
                .filter(entry -> entry.attachments().has(file) && mayRead(entry, reader))
                .flatMap(entry -> files.find(file));
    }

    private boolean mayRead(Entry entry, @Nullable Actor reader) {
        return EntryRules.mayRead(entry, reader) || reader != null && writers.isOne(entry, reader.account());
    }

    private Optional<Entry> writable(EntryId id, AccountId owner) {
        return entries.lockWritten(id.value(), owner.value())
                .filter(entry -> entry.state().isWritable());
    }
}

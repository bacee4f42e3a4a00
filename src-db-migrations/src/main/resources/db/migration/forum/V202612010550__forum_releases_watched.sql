-- Pages of entries name the sessions that show them, and are kept until an agenda is released: in which transaction that was. A
-- release never changes, so that nothing but its beginning has to be noted.
ALTER TABLE forum.release ADD COLUMN changed_in xid8 NOT NULL DEFAULT pg_current_xact_id();
CREATE INDEX release_changed_in ON forum.release (changed_in);

-- A database restored from a dump counts its transactions from the beginning, so that changes which it brings along seem
-- to lie in the future and would not be shown. They go to the beginning, in their order. Nothing to do at every other start.
UPDATE changes.public_change SET changed_in = '1'::xid8 WHERE changed_in >= pg_snapshot_xmax(pg_current_snapshot());

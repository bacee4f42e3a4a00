-- What becomes of contributions that come after the deadline of a call.
ALTER TABLE consultation.phase ADD COLUMN late text NOT NULL DEFAULT 'REFUSED' CHECK (late IN ('REFUSED', 'TAKEN'));
ALTER TABLE consultation.phase ADD CHECK (late = 'REFUSED' OR kind = 'CALL');
COMMENT ON COLUMN consultation.phase.late IS 'TAKEN: until the next review or final brief begins, and marked as late';

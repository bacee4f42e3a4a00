-- A letter may be held back for a while, so that the act it tells of can be undone before anybody has read of it. What is held
-- together is taken back together.
ALTER TABLE mail.letter ADD COLUMN hold uuid;
CREATE INDEX letter_hold ON mail.letter (hold) WHERE hold IS NOT NULL;

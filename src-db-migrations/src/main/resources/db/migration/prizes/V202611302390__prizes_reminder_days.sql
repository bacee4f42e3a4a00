-- When voters hear that their ballot is not complete is a rule of the edition: so many days before the vote closes.
ALTER TABLE prizes.edition
    ADD COLUMN first_reminder integer DEFAULT 4 CHECK (first_reminder BETWEEN 2 AND 30),
    ADD COLUMN last_reminder  integer DEFAULT 1 CHECK (last_reminder BETWEEN 1 AND 29);
-- Of the archive, no source tells.
UPDATE prizes.edition SET first_reminder = NULL, last_reminder = NULL WHERE state = 'ARCHIVE';
ALTER TABLE prizes.edition
    ADD CHECK (last_reminder < first_reminder),
    ADD CHECK (state = 'ARCHIVE' OR num_nulls(first_reminder, last_reminder) = 0);

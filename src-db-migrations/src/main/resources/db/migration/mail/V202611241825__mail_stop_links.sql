-- A second link for letters that somebody asked for and may want to stop. It loses its secrets with the first one.
ALTER TABLE mail.letter
    ADD COLUMN stop      text,
    ADD COLUMN stop_path text CHECK (stop_path LIKE '/%'),
    ADD CONSTRAINT letter_stop CHECK ((stop IS NULL) = (stop_path IS NULL));

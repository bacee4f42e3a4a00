-- Who was named as a speaker and has not answered can be asked again, so that a link that ended is not the last word.
ALTER TABLE consultation.request_speaker ADD COLUMN letters integer NOT NULL DEFAULT 1 CHECK (letters BETWEEN 1 AND 5);
COMMENT ON COLUMN consultation.request_speaker.letters IS 'How often they were asked about what they are asked now';
GRANT UPDATE (letters) ON consultation.request_speaker TO ${application};

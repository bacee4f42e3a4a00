-- Whoever is named again has no link until the next letter.
ALTER TABLE consultation.coauthor DROP CONSTRAINT coauthor_check1, ADD CHECK (hash IS NULL OR letters > 0);
COMMENT ON COLUMN consultation.coauthor.hash IS 'Digest of the link in the last letter; null once they were named again or their name was taken away';
COMMENT ON COLUMN consultation.coauthor.asked_at IS 'When the last letter was written';
UPDATE consultation.coauthor SET hash = NULL WHERE removed_at IS NOT NULL;

-- Phases of an edition that was planned by mistake, of which nobody was told and no day came, are hidden from everybody. They stay,
-- and are taken up again where the edition is planned after all.
ALTER TABLE schedule.phase ADD COLUMN withdrawn_at timestamptz;

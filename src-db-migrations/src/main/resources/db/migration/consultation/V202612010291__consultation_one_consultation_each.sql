-- Themes, mergers and events join contributions of one consultation only, and what was sent answers a version of its own one.
ALTER TABLE consultation.contribution ADD UNIQUE (id, process);
ALTER TABLE consultation.theme ADD UNIQUE (id, process);

ALTER TABLE consultation.theme_contribution ADD COLUMN process uuid;
UPDATE consultation.theme_contribution p SET process = c.process FROM consultation.contribution c WHERE c.id = p.contribution;
ALTER TABLE consultation.theme_contribution ALTER COLUMN process SET NOT NULL,
    ADD FOREIGN KEY (theme, process) REFERENCES consultation.theme (id, process),
    ADD FOREIGN KEY (contribution, process) REFERENCES consultation.contribution (id, process);

ALTER TABLE consultation.fate_event ADD COLUMN process uuid;
UPDATE consultation.fate_event e SET process = c.process FROM consultation.contribution c WHERE c.id = e.contribution;
ALTER TABLE consultation.fate_event ALTER COLUMN process SET NOT NULL,
    ADD FOREIGN KEY (contribution, process) REFERENCES consultation.contribution (id, process),
    ADD FOREIGN KEY (theme, process) REFERENCES consultation.theme (id, process),
    ADD FOREIGN KEY (other, process) REFERENCES consultation.contribution (id, process);
CREATE INDEX fate_event_theme ON consultation.fate_event (theme);

ALTER TABLE consultation.merger ADD COLUMN process uuid;
UPDATE consultation.merger m SET process = c.process FROM consultation.contribution c WHERE c.id = m.stays;
ALTER TABLE consultation.merger ALTER COLUMN process SET NOT NULL,
    ADD FOREIGN KEY (stays, process) REFERENCES consultation.contribution (id, process),
    ADD FOREIGN KEY (joins, process) REFERENCES consultation.contribution (id, process);

ALTER TABLE consultation.contribution_sent ADD COLUMN process uuid;
UPDATE consultation.contribution_sent s SET process = c.process FROM consultation.contribution c WHERE c.id = s.contribution;
ALTER TABLE consultation.contribution_sent ALTER COLUMN process SET NOT NULL,
    ADD FOREIGN KEY (contribution, process) REFERENCES consultation.contribution (id, process),
    ADD FOREIGN KEY (process, questionnaire) REFERENCES consultation.questionnaire_version (process, number),
    ADD CHECK (source IN ('person', 'organisation', 'formal', 'meeting')),
    ADD CHECK (language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    ADD CHECK (source <> 'organisation' OR organisation IS NOT NULL),
    ADD CHECK (source <> 'person' OR organisation IS NULL);

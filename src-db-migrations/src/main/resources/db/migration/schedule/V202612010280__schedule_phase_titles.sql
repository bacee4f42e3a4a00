-- The title of a phase is in one language; what it is called in others is here, where somebody said so.
ALTER TABLE schedule.phase
    ADD COLUMN title_language text NOT NULL DEFAULT 'en' CHECK (title_language IN ('ar', 'en', 'es', 'fr', 'ru', 'zh')),
    ADD COLUMN title_ar       text CHECK (length(title_ar) BETWEEN 1 AND 200),
    ADD COLUMN title_en       text CHECK (length(title_en) BETWEEN 1 AND 200),
    ADD COLUMN title_es       text CHECK (length(title_es) BETWEEN 1 AND 200),
    ADD COLUMN title_fr       text CHECK (length(title_fr) BETWEEN 1 AND 200),
    ADD COLUMN title_ru       text CHECK (length(title_ru) BETWEEN 1 AND 200),
    ADD COLUMN title_zh       text CHECK (length(title_zh) BETWEEN 1 AND 200);

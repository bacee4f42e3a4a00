-- A year is what addresses can name: four digits. Which year an edition can be begun in is the form's to say.
ALTER TABLE prizes.edition DROP CONSTRAINT edition_year_check;
ALTER TABLE prizes.edition ADD CONSTRAINT edition_year_check CHECK (year BETWEEN 2012 AND 9999);
ALTER TABLE prizes.prize_record DROP CONSTRAINT prize_record_year_check;
ALTER TABLE prizes.prize_record ADD CONSTRAINT prize_record_year_check CHECK (year BETWEEN 2012 AND 9999);

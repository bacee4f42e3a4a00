-- Nobody is asked who was not handed in: a nominee is one of the names of a hand-in, the one with which the letter went out.
ALTER TABLE consultation.nominee
    ADD COLUMN process   uuid,
    ADD COLUMN community text,
    ADD COLUMN number    integer;
UPDATE consultation.nominee n SET (process, community, number) =
    (SELECT h.process, h.community, min(h.number) FROM consultation.hand_in_name h
     WHERE h.candidate = n.candidate GROUP BY h.process, h.community);
ALTER TABLE consultation.nominee
    ALTER COLUMN process SET NOT NULL,
    ALTER COLUMN community SET NOT NULL,
    ALTER COLUMN number SET NOT NULL,
    ADD FOREIGN KEY (process, community, number, candidate)
        REFERENCES consultation.hand_in_name (process, community, number, candidate);

-- Whether somebody was handed in is asked by the person, too; and who is meant is a matter of the address.
CREATE INDEX hand_in_name_candidate ON consultation.hand_in_name (candidate);
CREATE INDEX candidate_email ON consultation.candidate (email);

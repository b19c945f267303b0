-- Who receives and who decides which procedure, from when until when, by which decision. A line is never rewritten: it is given an end,
-- or taken back because it was wrong.
CREATE TABLE authority_entry (
    id              uuid PRIMARY KEY,
    procedure       text NOT NULL,
    act             text NOT NULL CHECK (act IN ('RECEIVES', 'DECIDES')),
    level           text NOT NULL CHECK (level IN ('PROVINCE', 'DISTRICT', 'COMMUNE')),
    unit            text,
    service_point   text,
    from_day        date NOT NULL,
    until_day       date,
    decision        text NOT NULL,
    added_at        timestamptz NOT NULL,
    added_by        text NOT NULL,
    withdrawn_at    timestamptz,
    withdrawn_by    text,
    CHECK (until_day IS NULL OR until_day >= from_day),
    CHECK (service_point IS NULL OR (act = 'RECEIVES' AND unit IS NOT NULL)),
    CHECK (level <> 'DISTRICT' OR unit IS NOT NULL)
);
COMMENT ON COLUMN authority_entry.unit IS 'as it is during the time of the line; absent for every unit of the level';
CREATE INDEX authority_entry_procedure ON authority_entry (procedure, act) WHERE withdrawn_at IS NULL;

-- Rises with each change, so that every node sees it.
CREATE TABLE authority_revision (
    single          boolean PRIMARY KEY CHECK (single),
    revision        bigint NOT NULL
);
INSERT INTO authority_revision VALUES (true, 0);

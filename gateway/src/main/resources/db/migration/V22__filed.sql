-- Dossiers that citizens filed at the Portal, as the Portal handed them over. One row a dossier.
CREATE TABLE filed_dossier (
    id              uuid PRIMARY KEY,
    code            text UNIQUE,
    hash            text NOT NULL,
    state           text NOT NULL CHECK (state IN ('TAKEN', 'NOT_TAKEN', 'NOT_OURS')),
    calls           bigint NOT NULL,
    first_at        timestamptz NOT NULL,
    last_at         timestamptz NOT NULL,
    -- whether it needs a person
    calling         boolean NOT NULL,
    -- known once it is taken
    origin          text,
    procedure       text,
    unit            text,
    unit_before     text,
    unit_since      text,
    filed_at        timestamptz,
    taken_at        timestamptz,
    notice          uuid REFERENCES message (id),
    -- the province's own code of it
    local_code      text,
    linked_at       timestamptz,
    linked_by       text,
    trouble         text
);
COMMENT ON COLUMN filed_dossier.code IS 'the national code; null where none could be read';
COMMENT ON COLUMN filed_dossier.hash IS 'of what was taken, or of the first call where nothing was';
COMMENT ON COLUMN filed_dossier.origin IS 'the provincial system that it is brought to';
COMMENT ON COLUMN filed_dossier.trouble IS 'what is wrong with the local code that the province gave last';
CREATE UNIQUE INDEX filed_dossier_nameless ON filed_dossier (hash) WHERE code IS NULL;
CREATE UNIQUE INDEX filed_dossier_local ON filed_dossier (origin, local_code) WHERE local_code IS NOT NULL;
CREATE INDEX filed_dossier_local_code ON filed_dossier (local_code) WHERE local_code IS NOT NULL;
CREATE INDEX filed_dossier_notice ON filed_dossier (notice) WHERE notice IS NOT NULL;
CREATE INDEX filed_dossier_state ON filed_dossier (state, id);
CREATE INDEX filed_dossier_calling ON filed_dossier (id) WHERE calling;

-- Each different content that came for it. None is ever written over.
CREATE TABLE filed_content (
    dossier         uuid NOT NULL REFERENCES filed_dossier (id),
    n               int NOT NULL,
    hash            text NOT NULL,
    verdict         text NOT NULL CHECK (verdict IN ('TAKEN', 'NOT_TAKEN', 'OTHER_CONTENT')),
    door            text NOT NULL,
    times           bigint NOT NULL,
    first_at        timestamptz NOT NULL,
    last_at         timestamptz NOT NULL,
    body            bytea NOT NULL,
    findings        bytea,
    -- a person has seen to it
    seen_at         timestamptz,
    seen_by         text,
    seen_reason     text,
    PRIMARY KEY (dossier, n),
    UNIQUE (dossier, hash)
);
COMMENT ON COLUMN filed_content.body IS 'sealed as filed:<dossier>:<n>: the dossier as it came, its files by their ids';
COMMENT ON COLUMN filed_content.findings IS 'sealed as filed:<dossier>:<n>:findings';

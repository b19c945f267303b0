-- Files that the land system only names by a link: one row a link, from the call that named it to the file, or to why there is none.
CREATE TABLE land_file (
    id              uuid PRIMARY KEY,
    call            uuid NOT NULL,
    n               int NOT NULL,
    dossier         text NOT NULL,
    origin          text NOT NULL,
    link            bytea NOT NULL,
    state           text NOT NULL CHECK (state IN ('WAITING', 'HERE', 'REFUSED', 'DISMISSED')),
    trouble         text,
    attachment      uuid REFERENCES attachment (id),
    asked_at        timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    moves           int NOT NULL DEFAULT 0,
    -- fetching
    due             timestamptz NOT NULL,
    trying_since    timestamptz NOT NULL,
    failures        int NOT NULL DEFAULT 0,
    -- distribution of work, by the database's clock
    token           bigint NOT NULL DEFAULT 0,
    node            uuid,
    incarnation     bigint,
    lease_until     timestamptz,
    UNIQUE (call, n),
    CHECK ((state = 'HERE') = (attachment IS NOT NULL))
);
COMMENT ON COLUMN land_file.call IS 'the land system''s call that named it';
COMMENT ON COLUMN land_file.origin IS 'the provincial system whose the dossier is; (land) where no such dossier came from any';
COMMENT ON COLUMN land_file.link IS 'what the paper is called and where it is; sealed as land-file:<id>, since addresses carry keys';
COMMENT ON COLUMN land_file.trouble IS 'why the last try brought nothing';
COMMENT ON COLUMN land_file.moves IS 'how often its state changed; the sum over a call numbers its notices';
CREATE INDEX land_file_due ON land_file (due) WHERE state = 'WAITING';
CREATE INDEX land_file_dossier ON land_file (dossier, id);
CREATE INDEX land_file_state ON land_file (state, id);

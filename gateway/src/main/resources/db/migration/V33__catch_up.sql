-- Paper days, entered afterwards: files with a dossier in each row, taken in row by row.
CREATE TABLE catch_up (
    id          uuid PRIMARY KEY,
    origin      text NOT NULL,
    who         text NOT NULL,
    way         text NOT NULL CHECK (way IN ('API', 'CONSOLE', 'FOLDER')),
    name        text NOT NULL,
    check_only  boolean NOT NULL,
    state       text NOT NULL CHECK (state IN ('READING', 'RUNNING', 'DONE', 'CANCELLED')),
    sha256      text,
    rows        int NOT NULL DEFAULT 0,
    created_at  timestamptz NOT NULL,
    changed_at  timestamptz NOT NULL,
    forgotten   boolean NOT NULL DEFAULT false,
    holder      uuid,
    held_until  timestamptz
);
COMMENT ON COLUMN catch_up.sha256 IS 'of the file; known once it was read to its end';
COMMENT ON COLUMN catch_up.forgotten IS 'what the rows said is destroyed; which there were, and what became of them, stays';

-- The same file twice does nothing twice.
CREATE UNIQUE INDEX catch_up_file ON catch_up (origin, sha256)
    WHERE NOT check_only AND state IN ('RUNNING', 'DONE');
CREATE INDEX catch_up_open ON catch_up (created_at) WHERE state IN ('READING', 'RUNNING');
CREATE INDEX catch_up_remembered ON catch_up (changed_at) WHERE NOT forgotten;

CREATE TABLE catch_up_row (
    catch_up    uuid NOT NULL REFERENCES catch_up ON DELETE CASCADE,
    n           int NOT NULL,
    code        text NOT NULL,
    content     text NOT NULL,
    received_at timestamptz,
    state       text NOT NULL CHECK (state IN ('WAITING', 'GOOD', 'TAKEN', 'SAME', 'BAD')),
    body        bytea,
    reasons     jsonb,
    message     uuid,
    PRIMARY KEY (catch_up, n)
);
COMMENT ON COLUMN catch_up_row.n IS 'the row as the file counts';
COMMENT ON COLUMN catch_up_row.content IS 'hash of what the row says, by which the same row is the same message whenever it comes';
COMMENT ON COLUMN catch_up_row.body IS 'the cells and the document made of them, sealed; gone once the row was taken';
COMMENT ON COLUMN catch_up_row.reasons IS 'findings, which quote nothing of the row';
CREATE INDEX catch_up_row_state ON catch_up_row (catch_up, state, n);
CREATE INDEX catch_up_row_code ON catch_up_row (catch_up, code, n);
CREATE INDEX catch_up_row_message ON catch_up_row (message) WHERE message IS NOT NULL;

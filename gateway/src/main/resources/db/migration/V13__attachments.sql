-- Files that belong to documents: sealed in chunks under the key of the month in which they came.

CREATE TABLE attachment (
    id              uuid PRIMARY KEY,
    origin          text NOT NULL,
    month           text NOT NULL,
    begun_at        timestamptz NOT NULL,
    touched_at      timestamptz NOT NULL,
    used            boolean NOT NULL DEFAULT false,
    -- known once all of it is here
    type            text,
    sha256          text,
    bytes           bigint NOT NULL DEFAULT 0,
    chunks          int
);
COMMENT ON COLUMN attachment.month IS 'when it was begun: the same content in another month is another attachment, so that each goes with its key';
COMMENT ON COLUMN attachment.touched_at IS 'when it was last brought or asked for by a document; what nothing uses expires from then on';
COMMENT ON COLUMN attachment.used IS 'whether a message refers to it; never taken back';
COMMENT ON COLUMN attachment.sha256 IS 'of the bytes before they were sealed, 64 hexadecimal digits; null while it comes in';
CREATE UNIQUE INDEX attachment_once ON attachment (origin, month, sha256) WHERE sha256 IS NOT NULL;
CREATE INDEX attachment_unused ON attachment (origin, touched_at) WHERE NOT used;

CREATE TABLE attachment_chunk (
    attachment      uuid NOT NULL REFERENCES attachment (id) ON DELETE CASCADE,
    n               int NOT NULL,
    body            bytea NOT NULL,
    PRIMARY KEY (attachment, n)
);
COMMENT ON COLUMN attachment_chunk.body IS 'sealed by the vault as this number of this attachment, and as its end or not';
-- What is encrypted does not shrink, so nobody tries.
ALTER TABLE attachment_chunk ALTER COLUMN body SET STORAGE EXTERNAL;

CREATE TABLE attachment_use (
    attachment      uuid NOT NULL REFERENCES attachment (id),
    message         uuid NOT NULL REFERENCES message (id),
    PRIMARY KEY (attachment, message)
);
CREATE INDEX attachment_use_message ON attachment_use (message);

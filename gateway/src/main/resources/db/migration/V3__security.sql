-- Who did what. Append-only, and chained: each entry's hash covers its own fields and the hash before it.
CREATE TABLE audit (
    number          bigint PRIMARY KEY,
    at              timestamptz NOT NULL,
    who             text NOT NULL,
    role            text NOT NULL,
    act             text NOT NULL,
    object          text NOT NULL,
    reason          text NOT NULL,
    details         jsonb NOT NULL,
    prev_hash       bytea NOT NULL CHECK (octet_length(prev_hash) = 32),
    hash            bytea NOT NULL CHECK (octet_length(hash) = 32)
);
COMMENT ON COLUMN audit.number IS 'from 1 without gaps; taken under an advisory lock, so that two nodes never fork the chain';
CREATE INDEX audit_at ON audit (at);
CREATE INDEX audit_who ON audit (who, number);
CREATE INDEX audit_act ON audit (act text_pattern_ops, number);
CREATE INDEX audit_object ON audit (object, number);
CREATE TRIGGER audit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit EXECUTE FUNCTION append_only();

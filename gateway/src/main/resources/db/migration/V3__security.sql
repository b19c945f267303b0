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

-- People with a password. Configured holders of API keys are not in here.
CREATE TABLE account (
    name            text PRIMARY KEY CHECK (name ~ '^[a-z0-9][a-z0-9._-]{0,39}$'),
    display_name    text NOT NULL,
    role            text NOT NULL CHECK (role IN ('VIEWER', 'OPERATOR', 'APPROVER', 'ADMINISTRATOR')),
    password        text NOT NULL,
    must_change     boolean NOT NULL,
    disabled        boolean NOT NULL DEFAULT false,
    failed_attempts int NOT NULL DEFAULT 0,
    locked_until    timestamptz,
    units           jsonb,
    created_at      timestamptz NOT NULL
);
COMMENT ON COLUMN account.password IS 'one-way hash, bcrypt';
COMMENT ON COLUMN account.units IS 'reserved: the units whose dossiers the person may see; null for all';

-- Sessions, and personal tokens for programs in a person's place. Only the SHA-256 of a token is kept.
CREATE TABLE access_token (
    id              uuid PRIMARY KEY,
    hash            bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    account         text NOT NULL REFERENCES account,
    kind            text NOT NULL CHECK (kind IN ('SESSION', 'PERSONAL')),
    label           text NOT NULL,
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    used_at         timestamptz NOT NULL,
    revoked_at      timestamptz
);
COMMENT ON COLUMN access_token.used_at IS 'when it was last used, at most a minute late; a session ends by being idle';
CREATE INDEX access_token_account ON access_token (account);
CREATE INDEX access_token_expiry ON access_token (expires_at);

-- Sign-ins that an issuer was asked for and has not answered. Each is taken once, by whichever node gets the answer.
CREATE TABLE sso_start (
    state           bytea PRIMARY KEY CHECK (octet_length(state) = 32),
    browser         bytea NOT NULL CHECK (octet_length(browser) = 32),
    nonce           text NOT NULL,
    verifier        text NOT NULL,
    next            text NOT NULL,
    expires_at      timestamptz NOT NULL
);
COMMENT ON COLUMN sso_start.state IS 'SHA-256; the state itself is in the address that the issuer leads back to';
COMMENT ON COLUMN sso_start.browser IS 'SHA-256 of the cookie of the browser that began';
COMMENT ON COLUMN sso_start.verifier IS 'of PKCE; good for nothing without the code, which goes to that browser only';
CREATE INDEX sso_start_expiry ON sso_start (expires_at);

-- Sessions of people whom an issuer signed in. They have no account here; the role is the one of the sign-in.
CREATE TABLE sso_session (
    id              uuid PRIMARY KEY,
    hash            bytea NOT NULL UNIQUE CHECK (octet_length(hash) = 32),
    name            text NOT NULL,
    role            text NOT NULL CHECK (role IN ('VIEWER', 'OPERATOR', 'APPROVER', 'ADMINISTRATOR')),
    issuer          text NOT NULL,
    subject         bytea NOT NULL,
    issuer_session  bytea,
    created_at      timestamptz NOT NULL,
    expires_at      timestamptz NOT NULL,
    used_at         timestamptz NOT NULL,
    ended_at        timestamptz
);
COMMENT ON COLUMN sso_session.subject IS 'SHA-256 of the claim sub, which may be an identity number; only ever compared';
COMMENT ON COLUMN sso_session.issuer_session IS 'SHA-256 of the claim sid; null where the issuer gives none';
COMMENT ON COLUMN sso_session.used_at IS 'when it was last used, at most a minute late; a session ends by being idle';
CREATE INDEX sso_session_subject ON sso_session (subject) WHERE ended_at IS NULL;
CREATE INDEX sso_session_expiry ON sso_session (expires_at);

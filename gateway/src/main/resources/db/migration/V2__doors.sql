-- The doors to the province: the facade's sessions, what the Portal answered to look-ups, the bytes as they came in.

CREATE TABLE facade_session (
    digest          bytea PRIMARY KEY,
    origin          text NOT NULL,
    until           timestamptz NOT NULL
);
COMMENT ON COLUMN facade_session.digest IS 'SHA-256 of the session; the session itself is known to its holder alone';
CREATE INDEX facade_session_until ON facade_session (until);

-- Logins that failed, so that passwords cannot be tried out, at whichever node.
CREATE TABLE facade_refusal (
    who             bytea PRIMARY KEY,
    since           timestamptz NOT NULL,
    times           int NOT NULL
);
COMMENT ON COLUMN facade_refusal.who IS 'SHA-256 of the account name and the address it was tried from';

CREATE TABLE portal_answer (
    question        bytea PRIMARY KEY,
    service         text NOT NULL,
    answer          bytea NOT NULL,
    asked_at        timestamptz NOT NULL
);
COMMENT ON COLUMN portal_answer.question IS 'keyed hash of the service and its inputs, since these may name a person';
COMMENT ON COLUMN portal_answer.answer IS 'sealed by the vault';

-- What came in, byte for byte, where the message itself was made from it.
CREATE TABLE received (
    id              uuid PRIMARY KEY,
    origin          text NOT NULL,
    door            text NOT NULL,
    at              timestamptz NOT NULL,
    sha256          text NOT NULL,
    body            bytea NOT NULL
);
COMMENT ON COLUMN received.sha256 IS 'of the bytes before they were sealed, 64 hexadecimal digits';
CREATE TRIGGER received_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON received EXECUTE FUNCTION append_only();

CREATE TABLE received_message (
    message         uuid NOT NULL,
    received        uuid NOT NULL REFERENCES received (id),
    PRIMARY KEY (message, received)
);
COMMENT ON TABLE received_message IS 'which messages were made from which bytes; written with them in one transaction';

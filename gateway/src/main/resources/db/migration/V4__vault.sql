-- What may name people is sealed: one data key for each month, wrapped by the master key, which is not in here.

CREATE TABLE data_key (
    id              int GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    month           text NOT NULL UNIQUE CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
    master          text NOT NULL,
    wrapped         bytea,
    created_at      timestamptz NOT NULL,
    destroyed_at    timestamptz,
    CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL))
);
COMMENT ON COLUMN data_key.master IS 'check value of the master key that wraps it';

-- The Portal's session is a secret. One that lies in clear is given up; the next call logs in.
ALTER TABLE session ALTER COLUMN token TYPE bytea USING NULL;

COMMENT ON COLUMN payload.body IS 'sealed as payload:<message>:<version>';

-- What an earlier release wrote in clear is sealed when the program starts.
ALTER TABLE payload ADD COLUMN in_clear boolean NOT NULL DEFAULT true;
ALTER TABLE payload ALTER COLUMN in_clear SET DEFAULT false;
CREATE INDEX payload_in_clear ON payload (message) WHERE in_clear;

-- Every call to a system as it was made. Bytes are sealed, their SHA-256 is in clear; logins have neither.
CREATE TABLE exchange (
    id              uuid PRIMARY KEY,
    service         text NOT NULL,
    at              timestamptz NOT NULL,
    millis          bigint NOT NULL,
    status          int,
    content_type    text,
    failure         text NOT NULL,
    request_size    int,
    request_hash    text,
    request         bytea,
    answer_size     int,
    answer_hash     text,
    answer          bytea
);
COMMENT ON COLUMN exchange.request IS 'sealed as exchange:<id>:request; likewise the answer';

-- Whose calls these were; one call may have been made for several messages.
CREATE TABLE message_exchange (
    message         uuid NOT NULL REFERENCES message (id),
    n               int NOT NULL,
    token           bigint NOT NULL,
    exchange        uuid NOT NULL REFERENCES exchange,
    PRIMARY KEY (message, n)
);
CREATE INDEX message_exchange_exchange ON message_exchange (exchange);

CREATE TRIGGER exchange_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON exchange EXECUTE FUNCTION append_only();
CREATE TRIGGER message_exchange_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON message_exchange
    EXECUTE FUNCTION append_only();

-- What other systems said may name people: it is sealed apart from our own words, as quote:<message>.
ALTER TABLE timeline ADD COLUMN quote bytea;
ALTER TABLE message ADD COLUMN quote bytea;
COMMENT ON COLUMN message.reason IS 'why it was parked: our own words; another system''s are in the column quote';

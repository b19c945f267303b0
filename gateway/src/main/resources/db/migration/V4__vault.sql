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

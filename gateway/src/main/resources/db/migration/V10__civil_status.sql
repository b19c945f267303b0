-- What was answered to a message that asks for something: a register's entry, say.
CREATE TABLE answer (
    message         uuid PRIMARY KEY REFERENCES message (id),
    source          text NOT NULL CHECK (source IN ('REGISTRY', 'PAPER')),
    body            bytea NOT NULL,
    kept_at         timestamptz NOT NULL
);
COMMENT ON COLUMN answer.body IS 'sealed as answer:<message>';

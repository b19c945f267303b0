-- What an operator added to a catalogue that lacked it. Never changed: another value ends the entry before it.
CREATE TABLE added_entry (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('PORTAL_UNIT', 'REGISTRY_UNIT')),
    code            text NOT NULL,
    value           text NOT NULL,
    reason          text NOT NULL,
    who             text NOT NULL,
    at              timestamptz NOT NULL,
    ended_at        timestamptz,
    ended_by        text
);
CREATE UNIQUE INDEX added_entry_now ON added_entry (kind, code) WHERE ended_at IS NULL;

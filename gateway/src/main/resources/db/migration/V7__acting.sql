-- What operators do beyond a single message: edits, jobs over many, and the second person.

ALTER TABLE message
    ADD original_hash   text,
    ADD original_until  bigint;
COMMENT ON COLUMN message.original_hash IS 'what the receipt is for, where an operator has edited it since';
COMMENT ON COLUMN message.original_until IS 'the last claim under which it was told as it was before its last edit';

-- Who made which version of a message's document. Version 1 is its origin's.
CREATE TABLE edit (
    message         uuid NOT NULL REFERENCES message (id),
    version         int NOT NULL,
    at              timestamptz NOT NULL,
    who             text NOT NULL,
    reason          text NOT NULL,
    fields          text[] NOT NULL,
    PRIMARY KEY (message, version),
    FOREIGN KEY (message, version) REFERENCES payload (message, version)
);
CREATE TRIGGER edit_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON edit EXECUTE FUNCTION append_only();

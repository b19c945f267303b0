-- The paper books: what people look for on the shelf, what they found there, and the index by which it is found again.

CREATE TABLE paper_task (
    id              uuid PRIMARY KEY,
    message         uuid NOT NULL REFERENCES message (id),
    dossier         text NOT NULL,
    register        text NOT NULL,
    unit            text NOT NULL,
    unit_then       text NOT NULL,
    year            int,
    why             text NOT NULL,
    wanted          bytea NOT NULL,
    state           text NOT NULL CHECK (state IN ('OPEN', 'CLAIMED', 'ENTERED', 'CONFIRMED', 'NOT_IN_BOOK', 'CLOSED')),
    version         int NOT NULL DEFAULT 1,
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    claimed_by      text,
    entry           int,
    entered_by      text,
    found           boolean,
    returned_for    text,
    confirmed_by    text,
    ended_at        timestamptz,
    CHECK ((state IN ('CONFIRMED', 'NOT_IN_BOOK', 'CLOSED')) = (ended_at IS NOT NULL)),
    CHECK (confirmed_by IS NULL OR confirmed_by <> entered_by)
);
COMMENT ON COLUMN paper_task.unit IS 'code of the unit of today that keeps the book, as far as the document says; empty where it does not';
COMMENT ON COLUMN paper_task.unit_then IS 'the place of registration as it was named then';
COMMENT ON COLUMN paper_task.wanted IS 'who is looked for: sealed as paper-task:<id>:wanted';

-- A message has one task at a time; one that comes back to paper has a new one.
CREATE UNIQUE INDEX paper_task_message ON paper_task (message) WHERE ended_at IS NULL;
CREATE INDEX paper_task_open ON paper_task (created_at, id) WHERE ended_at IS NULL;
CREATE INDEX paper_task_unit ON paper_task (unit, created_at, id) WHERE ended_at IS NULL;
CREATE INDEX paper_task_age ON paper_task (created_at, id);

-- Everything that was ever entered for a task, as it was entered.
CREATE TABLE paper_entry (
    task            uuid NOT NULL REFERENCES paper_task,
    n               int NOT NULL,
    at              timestamptz NOT NULL,
    who             text NOT NULL,
    found           boolean NOT NULL,
    body            bytea NOT NULL,
    PRIMARY KEY (task, n)
);
COMMENT ON COLUMN paper_entry.body IS 'sealed as paper-task:<task>:entry:<n>';

-- What happened to each task.
CREATE TABLE paper_task_line (
    task            uuid NOT NULL REFERENCES paper_task,
    n               int NOT NULL,
    at              timestamptz NOT NULL,
    what            text NOT NULL,
    who             text NOT NULL,
    note            text NOT NULL,
    PRIMARY KEY (task, n)
);
CREATE TRIGGER paper_entry_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_entry EXECUTE FUNCTION append_only();
CREATE TRIGGER paper_task_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON paper_task_line
    EXECUTE FUNCTION append_only();

-- The index of extracts: records that were found on paper. Contents are sealed; the ways to find them are keyed hashes.
CREATE TABLE paper_record (
    task            uuid PRIMARY KEY REFERENCES paper_task,
    at              timestamptz NOT NULL,
    body            bytea NOT NULL,
    struck_at       timestamptz
);
COMMENT ON COLUMN paper_record.body IS 'sealed as paper-record:<task>';
COMMENT ON COLUMN paper_record.struck_at IS 'since when it is not used any more, because a person found it wrong';

CREATE TABLE paper_record_key (
    hash            text NOT NULL,
    task            uuid NOT NULL REFERENCES paper_record,
    PRIMARY KEY (hash, task)
);

-- The key of the keyed hashes, wrapped by the master key, in base64.
CREATE TABLE lookup_key (
    single          boolean PRIMARY KEY CHECK (single),
    master          text NOT NULL,
    wrapped         text NOT NULL
);

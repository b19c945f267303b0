-- What is awaited of registrations after the registry took them: one row a dossier.
CREATE TABLE follow_up (
    id              uuid PRIMARY KEY,
    subject         text NOT NULL UNIQUE,
    -- the newest message that the registry took
    message         uuid NOT NULL REFERENCES message (id),
    origin          text NOT NULL,
    type            text NOT NULL,
    linked          boolean NOT NULL,
    unit            text NOT NULL,
    -- what is known
    standing        text NOT NULL CHECK (standing IN
        ('SUBMITTED', 'RECEIVED', 'SUPPLEMENT_REQUESTED', 'PROCESSING', 'RESULT_AWAITED', 'COMPLETED', 'REFUSED',
         'NOT_KNOWN', 'GIVEN_UP')),
    since           timestamptz NOT NULL,
    submitted_at    timestamptz NOT NULL,
    seen_kind       text NOT NULL,
    seen_as_of      text NOT NULL,
    seen_content    text NOT NULL,
    missing_since   timestamptz,
    trouble         text NOT NULL,
    lines           int NOT NULL,
    overdue_at      timestamptz NOT NULL,
    -- when it is asked about
    due             timestamptz NOT NULL,
    unchanged       int NOT NULL,
    alone           boolean NOT NULL,
    asked           bigint NOT NULL DEFAULT 0,
    asked_at        timestamptz,
    -- distribution of work, by the database's clock
    token           bigint NOT NULL DEFAULT 0,
    node            uuid,
    incarnation     bigint,
    lease_until     timestamptz
);
COMMENT ON COLUMN follow_up.seen_content IS 'hash of what the registry said last, by which it is known again';
COMMENT ON COLUMN follow_up.trouble IS 'the registry''s code where it refuses the question itself';
CREATE INDEX follow_up_due ON follow_up (due) WHERE standing NOT IN ('COMPLETED', 'REFUSED', 'GIVEN_UP');
CREATE INDEX follow_up_overdue ON follow_up (overdue_at) WHERE standing NOT IN ('COMPLETED', 'REFUSED', 'GIVEN_UP');
CREATE INDEX follow_up_standing ON follow_up (standing, id);
CREATE INDEX follow_up_unit ON follow_up (unit, id);
CREATE INDEX follow_up_message ON follow_up (message);

-- What happened to each, in order. The registry's own words are sealed.
CREATE TABLE follow_up_line (
    follow_up       uuid NOT NULL REFERENCES follow_up (id),
    n               int NOT NULL,
    at              timestamptz NOT NULL,
    what            text NOT NULL,
    standing        text NOT NULL,
    message         uuid NOT NULL REFERENCES message (id),
    as_of           timestamptz,
    deadline        timestamptz,
    words           bytea,
    code            text,
    who             text,
    reason          text,
    notice          uuid REFERENCES message (id),
    portal          uuid REFERENCES message (id),
    PRIMARY KEY (follow_up, n)
);
COMMENT ON COLUMN follow_up_line.words IS 'sealed as follow-up:<id>:<n>';
COMMENT ON COLUMN follow_up_line.notice IS 'the message by which the province is told, and likewise the Portal';
CREATE INDEX follow_up_line_portal ON follow_up_line (portal) WHERE portal IS NOT NULL;
CREATE TRIGGER follow_up_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON follow_up_line
    EXECUTE FUNCTION append_only();

-- How fast the registry is asked, by all nodes together. The next call goes by the database's clock, silence by the gateway's.
CREATE TABLE follow_up_pace (
    one             boolean PRIMARY KEY CHECK (one),
    next_call       timestamptz NOT NULL,
    silent_until    timestamptz,
    silences        int NOT NULL,
    calls           bigint NOT NULL,
    unanswered      bigint NOT NULL
);
COMMENT ON COLUMN follow_up_pace.silences IS 'questions in a row without an answer';
INSERT INTO follow_up_pace VALUES (true, '-infinity', NULL, 0, 0, 0);

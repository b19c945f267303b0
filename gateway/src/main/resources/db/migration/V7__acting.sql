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

-- What one person asks for and another decides. The request itself may hold personal data, so it is sealed, and it is
-- dropped once the decision is made.
CREATE TABLE approval (
    id              uuid PRIMARY KEY,
    kind            text NOT NULL,
    object          text NOT NULL,
    summary_vi      text NOT NULL,
    summary_en      text NOT NULL,
    request         bytea,
    requested_by    text NOT NULL,
    requested_at    timestamptz NOT NULL,
    request_reason  text NOT NULL,
    expires_at      timestamptz NOT NULL,
    state           text NOT NULL CHECK (state IN ('REQUESTED', 'CARRIED_OUT', 'REJECTED', 'WITHDRAWN', 'EXPIRED')),
    decided_by      text,
    decided_at      timestamptz,
    decision_reason text
);
CREATE INDEX approval_open ON approval (expires_at) WHERE state = 'REQUESTED';

-- A job over many messages. Its rate goes by the database's clock, and one node at a time works on it.
CREATE TABLE replay_job (
    id              uuid PRIMARY KEY,
    request_id      text NOT NULL,
    who             text NOT NULL,
    what            text NOT NULL CHECK (what IN ('REPLAY', 'CANCEL')),
    selection       jsonb NOT NULL,
    selection_hash  text NOT NULL,
    reason          text NOT NULL,
    rate            double precision NOT NULL CHECK (rate > 0),
    look            boolean NOT NULL,
    include         text[] NOT NULL DEFAULT '{}',
    state           text NOT NULL CHECK (state IN
        ('PREPARING', 'READY', 'AWAITING_APPROVAL', 'RUNNING', 'PAUSED', 'DONE', 'CANCELLED')),
    approval        uuid REFERENCES approval (id),
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    started_at      timestamptz,
    frozen_to       uuid,
    frozen          boolean NOT NULL DEFAULT false,
    items           int NOT NULL DEFAULT 0,
    next_at         timestamptz NOT NULL DEFAULT '-infinity',
    holder          uuid,
    held_until      timestamptz,
    UNIQUE (who, request_id)
);
CREATE INDEX replay_job_open ON replay_job (created_at) WHERE state NOT IN ('DONE', 'CANCELLED');
COMMENT ON COLUMN replay_job.frozen_to IS 'the last message looked at while the selection is frozen';
COMMENT ON COLUMN replay_job.include IS 'the causes that need a decision, and for which it is made: send';

CREATE TABLE replay_item (
    job             uuid NOT NULL REFERENCES replay_job,
    n               int NOT NULL,
    message         uuid NOT NULL REFERENCES message (id),
    parking         int NOT NULL,
    cause           text,
    class           text NOT NULL,
    lookable        boolean NOT NULL,
    looked_at       timestamptz,
    seen            text,
    result          text CHECK (result IN ('SENT', 'WITHDRAWN', 'VERIFIED', 'SKIPPED', 'REFUSED')),
    why             text,
    done_at         timestamptz,
    PRIMARY KEY (job, n),
    UNIQUE (job, message)
);
CREATE INDEX replay_item_open ON replay_item (job, n) WHERE result IS NULL;
CREATE INDEX replay_item_message ON replay_item (message) WHERE result IS NULL;

-- Acts on a single message by the id of the request, so that a double click is one act.
CREATE TABLE act_request (
    who             text NOT NULL,
    request_id      text NOT NULL,
    act             text NOT NULL,
    message         uuid NOT NULL,
    at              timestamptz NOT NULL,
    PRIMARY KEY (who, request_id)
);

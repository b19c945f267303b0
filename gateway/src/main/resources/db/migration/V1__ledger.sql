-- The ledger: the truth about every message.
-- Business times (at, due, received) come from the gateway's clock; leases and publications from the database's own.

CREATE TABLE lane (
    lane            text PRIMARY KEY,
    status          text NOT NULL CHECK (status IN ('OPEN', 'PAUSED', 'STOPPED')),
    reason          text NOT NULL DEFAULT '',
    since           timestamptz NOT NULL,
    until           timestamptz,
    trips           int NOT NULL DEFAULT 0,
    open_millis     bigint NOT NULL DEFAULT 0
);
COMMENT ON COLUMN lane.open_millis IS 'how long the lane was open before its present status began; what a retry budget is measured in';

-- The allowed rate of all nodes together: the time at which the next call may be made.
CREATE TABLE lane_rate (
    lane            text PRIMARY KEY REFERENCES lane,
    next_call       timestamptz NOT NULL
);

CREATE TABLE session (
    lane            text PRIMARY KEY REFERENCES lane,
    generation      bigint NOT NULL,
    token           text,
    obtained_at     timestamptz
);

CREATE TABLE subject (
    lane            text NOT NULL REFERENCES lane,
    subject         text NOT NULL,
    there           boolean NOT NULL DEFAULT false,
    shown           text,
    disturbed_at    bigint NOT NULL DEFAULT 0,
    tick            bigint NOT NULL DEFAULT 0,
    PRIMARY KEY (lane, subject)
);

-- What was accepted. Append-only: the left side of the law.
CREATE TABLE receipt (
    number          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    message         uuid NOT NULL UNIQUE,
    lane            text NOT NULL REFERENCES lane,
    subject         text NOT NULL,
    kind            text NOT NULL CHECK (kind IN ('STATE', 'EVENT', 'REQUEST')),
    origin          text NOT NULL,
    reference       text,
    hash            text NOT NULL,
    received_at     timestamptz NOT NULL
);
CREATE UNIQUE INDEX receipt_reference ON receipt (origin, lane, reference) WHERE reference IS NOT NULL;
CREATE INDEX receipt_received ON receipt (received_at);
CREATE INDEX receipt_subject ON receipt (lane, subject, received_at);

CREATE TABLE message (
    id              uuid PRIMARY KEY REFERENCES receipt (message),
    lane            text NOT NULL,
    subject         text NOT NULL,
    kind            text NOT NULL,
    sequence        bigint NOT NULL,
    epoch           int NOT NULL,
    rank_version    bigint NOT NULL,
    place           bigint NOT NULL,
    -- content
    hash            text NOT NULL,
    mark            text NOT NULL,
    lasting         boolean NOT NULL,
    origin          text NOT NULL,
    version         bigint,
    reference       text,
    channel         text,
    procedure       text,
    unit            text,
    received_at     timestamptz NOT NULL,
    -- state
    state           text NOT NULL CHECK (state IN
        ('WAITING', 'SENDING', 'UNKNOWN', 'PARKED', 'MANUAL', 'DELIVERED', 'SUPERSEDED', 'CANCELLED')),
    due             timestamptz,
    changed_at      timestamptz NOT NULL,
    -- tries
    token           bigint NOT NULL DEFAULT 0,
    call            text,
    shown_before    text,
    failures        int NOT NULL DEFAULT 0,
    strikes         int NOT NULL DEFAULT 0,
    flips           int NOT NULL DEFAULT 0,
    told            boolean NOT NULL DEFAULT false,
    quiet_at        timestamptz,
    absent_at       timestamptz,
    probes          int NOT NULL DEFAULT 0,
    budget_from     bigint,
    -- parking
    cause           text,
    code            text,
    reason          text,
    fingerprint     text,
    parkings        int NOT NULL DEFAULT 0,
    letter          int NOT NULL DEFAULT 0,
    superseded_by   uuid,
    superseded_from text,
    -- distribution of work, by the database's clock
    node            uuid,
    incarnation     bigint,
    lease_until     timestamptz,
    generation      bigint NOT NULL DEFAULT 0,
    published_at    timestamptz,
    replay          boolean NOT NULL DEFAULT false,
    timeline_length int NOT NULL DEFAULT 0,
    UNIQUE (lane, subject, sequence),
    FOREIGN KEY (lane, subject) REFERENCES subject
);
COMMENT ON COLUMN message.due IS 'WAITING: when it may go; UNKNOWN: when the system is asked about it';
COMMENT ON COLUMN message.budget_from IS 'how long the lane had been open when it was first tried; null until then';
COMMENT ON COLUMN message.letter IS 'the parking whose letter lies on the dead-letter queue; 0 for none';

CREATE INDEX message_open ON message (lane, replay, place) WHERE state IN ('WAITING', 'UNKNOWN');
CREATE INDEX message_sending ON message (lease_until) WHERE state = 'SENDING';
CREATE INDEX message_parked ON message (lane, fingerprint) WHERE state = 'PARKED';
CREATE INDEX message_letter ON message (lane) WHERE letter <> 0 OR state = 'PARKED';
CREATE INDEX message_received ON message (received_at);

-- Numbers publications. A sequence, since it never goes back: the broker refuses a number that it has seen, even when the
-- transaction that took it here was rolled back.
CREATE SEQUENCE publication;

CREATE TABLE payload (
    message         uuid NOT NULL REFERENCES message (id),
    version         int NOT NULL DEFAULT 1,
    body            bytea NOT NULL,
    PRIMARY KEY (message, version)
);

-- What happened to each message. Append-only: the right side of the law is its fold.
CREATE TABLE timeline (
    message         uuid NOT NULL REFERENCES message (id),
    n               int NOT NULL,
    at              timestamptz NOT NULL,
    what            text NOT NULL,
    from_state      text,
    to_state        text NOT NULL,
    token           bigint NOT NULL,
    node            uuid NOT NULL,
    note            text NOT NULL,
    PRIMARY KEY (message, n)
);

CREATE INDEX timeline_delivered ON timeline (at) WHERE to_state = 'DELIVERED';

CREATE FUNCTION append_only() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME;
END $$;
CREATE TRIGGER receipt_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON receipt EXECUTE FUNCTION append_only();
CREATE TRIGGER timeline_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON timeline EXECUTE FUNCTION append_only();

-- The messages whose turn it is, whatever their time. The claim decides by the same rule, from the whole queue.
CREATE VIEW may_go AS
SELECT m.*
FROM message m
JOIN subject s ON s.lane = m.lane AND s.subject = m.subject
WHERE m.state = 'WAITING'
  AND CASE m.kind
    WHEN 'REQUEST' THEN true
    WHEN 'STATE' THEN NOT EXISTS (
        SELECT FROM message o
        WHERE o.lane = m.lane AND o.subject = m.subject AND o.kind = 'STATE'
          AND (o.state IN ('SENDING', 'UNKNOWN')
               OR (o.state = 'WAITING'
                   AND (o.epoch, o.rank_version, o.sequence) < (m.epoch, m.rank_version, m.sequence))))
    ELSE s.there AND NOT EXISTS (
        SELECT FROM message o
        WHERE o.lane = m.lane AND o.subject = m.subject
          AND ((o.kind = 'STATE' AND o.state IN ('SENDING', 'UNKNOWN'))
               OR (o.kind = 'EVENT' AND o.sequence < m.sequence
                   AND o.state NOT IN ('DELIVERED', 'SUPERSEDED', 'CANCELLED'))))
    END;

-- The fold of the timelines: where each message is by what happened to it.
CREATE VIEW fold AS
SELECT DISTINCT ON (message) message, to_state AS state, n AS length
FROM timeline
ORDER BY message, n DESC;

-- The law, per lane: what came in equals what is accounted for, and the state column says what the timelines say.
CREATE VIEW law AS
SELECT r.lane,
       count(*) AS receipts,
       count(*) FILTER (WHERE f.state = 'WAITING') AS waiting,
       count(*) FILTER (WHERE f.state = 'SENDING') AS sending,
       count(*) FILTER (WHERE f.state = 'UNKNOWN') AS unknown,
       count(*) FILTER (WHERE f.state = 'PARKED') AS parked,
       count(*) FILTER (WHERE f.state = 'MANUAL') AS manual,
       count(*) FILTER (WHERE f.state = 'DELIVERED') AS delivered,
       count(*) FILTER (WHERE f.state = 'SUPERSEDED') AS superseded,
       count(*) FILTER (WHERE f.state = 'CANCELLED') AS cancelled,
       count(*) FILTER (WHERE f.state IS DISTINCT FROM m.state OR f.length IS DISTINCT FROM m.timeline_length) AS torn
FROM receipt r
LEFT JOIN message m ON m.id = r.message
LEFT JOIN fold f ON f.message = r.message
GROUP BY r.lane;

INSERT INTO lane (lane, status, since)
VALUES ('NPSP', 'OPEN', now());
INSERT INTO lane_rate (lane, next_call) SELECT lane, '-infinity' FROM lane;
INSERT INTO session (lane, generation) SELECT lane, 0 FROM lane;

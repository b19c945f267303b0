-- The dossiers of the hub of linked procedures: birth or death, residence, insurance or allowance. One row a dossier.
CREATE TABLE linked_dossier (
    id              uuid PRIMARY KEY,
    code            text NOT NULL UNIQUE,
    hub_id          text NOT NULL,
    type            text NOT NULL,
    procedure       text NOT NULL,
    unit            text NOT NULL,
    origin          text NOT NULL,
    -- what it is to the gateway; null until it is taken
    acknowledgement uuid REFERENCES message (id),
    registration    uuid REFERENCES message (id),
    taken_at        timestamptz,
    -- why it cannot be taken
    findings        bytea,
    -- what is known
    standing        text NOT NULL CHECK (standing IN
        ('NOT_TAKEN', 'REGISTERING', 'WITH_AGENCIES', 'FINISHED', 'REFUSED', 'CLOSED')),
    since           timestamptz NOT NULL,
    unchanged       int NOT NULL,
    trouble         text NOT NULL,
    lines           int NOT NULL,
    -- when it is looked at
    due             timestamptz NOT NULL,
    asked           bigint NOT NULL DEFAULT 0,
    asked_at        timestamptz,
    answered_at     timestamptz,
    -- distribution of work, by the database's clock
    token           bigint NOT NULL DEFAULT 0,
    node            uuid,
    incarnation     bigint,
    lease_until     timestamptz
);
COMMENT ON COLUMN linked_dossier.code IS 'the national linked code, G22…';
COMMENT ON COLUMN linked_dossier.findings IS 'sealed as linked:<id>:findings';
COMMENT ON COLUMN linked_dossier.trouble IS 'the hub''s code where it refuses the question about it';
CREATE INDEX linked_dossier_due ON linked_dossier (due) WHERE standing IN ('REGISTERING', 'WITH_AGENCIES');
CREATE INDEX linked_dossier_standing ON linked_dossier (standing, id);

-- How far each agency is.
CREATE TABLE linked_leg (
    dossier         uuid NOT NULL REFERENCES linked_dossier (id),
    leg             text NOT NULL CHECK (leg IN ('REGISTRATION', 'RESIDENCE', 'INSURANCE')),
    state           text NOT NULL CHECK (state IN ('NOT_BEGUN', 'UNDER_WAY', 'DONE', 'REFUSED')),
    since           timestamptz NOT NULL,
    raised_at       timestamptz,
    quiet_until     timestamptz,
    by_person       boolean NOT NULL,
    PRIMARY KEY (dossier, leg)
);
COMMENT ON COLUMN linked_leg.raised_at IS 'since when it calls for a person: the agency is silent past its time, or refused';
CREATE INDEX linked_leg_raised ON linked_leg (leg, dossier) WHERE raised_at IS NOT NULL;

-- What the hub is told of each.
CREATE TABLE linked_report (
    message         uuid PRIMARY KEY REFERENCES message (id),
    dossier         uuid NOT NULL REFERENCES linked_dossier (id),
    status          text NOT NULL,
    wanted_by       text
);
COMMENT ON COLUMN linked_report.wanted_by IS 'the origin that reported it; null where the gateway did by itself';
CREATE INDEX linked_report_dossier ON linked_report (dossier);

-- What happened to each, in order.
CREATE TABLE linked_line (
    dossier         uuid NOT NULL REFERENCES linked_dossier (id),
    n               int NOT NULL,
    at              timestamptz NOT NULL,
    what            text NOT NULL,
    leg             text,
    state           text,
    code            text,
    who             text,
    reason          text,
    notice          uuid REFERENCES message (id),
    PRIMARY KEY (dossier, n)
);
CREATE TRIGGER linked_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON linked_line
    EXECUTE FUNCTION append_only();

-- When the hub's list is read, by all nodes together.
CREATE TABLE linked_poll (
    one             boolean PRIMARY KEY CHECK (one),
    next_poll       timestamptz NOT NULL,
    read_at         timestamptz,
    silences        int NOT NULL,
    listed          int NOT NULL,
    unreadable      int NOT NULL
);
COMMENT ON COLUMN linked_poll.unreadable IS 'elements of the last list that nobody can tell what they are';
INSERT INTO linked_poll VALUES (true, '-infinity', NULL, 0, 0, 0);

-- Lists that are compared with the ledger: the province's own, and what a national system exports. Codes, statuses and facts that
-- name nobody.
CREATE TABLE reconcile_list (
    id              uuid PRIMARY KEY,
    party           text NOT NULL CHECK (party IN ('PROVINCE', 'NATIONAL')),
    name            text NOT NULL,
    who             text NOT NULL,
    at              timestamptz NOT NULL,
    rows            int NOT NULL DEFAULT 0,
    bad             int NOT NULL DEFAULT 0,
    whole           boolean NOT NULL DEFAULT false
);
COMMENT ON COLUMN reconcile_list.whole IS 'whether it was read to its end; before that nobody compares it';

CREATE TABLE reconcile_list_row (
    list            uuid NOT NULL REFERENCES reconcile_list (id) ON DELETE CASCADE,
    code            text COLLATE "C" NOT NULL,
    n               int NOT NULL,
    mark            text NOT NULL,
    fields          text,
    PRIMARY KEY (list, code, n)
);
COMMENT ON COLUMN reconcile_list_row.n IS 'its place among the rows in order; tells rows of one code apart';

-- Comparisons of a lane over a range of days.
CREATE TABLE reconciliation (
    id              uuid PRIMARY KEY,
    lane            text NOT NULL REFERENCES lane,
    from_day        date NOT NULL,
    to_day          date NOT NULL,
    dry             boolean NOT NULL,
    province        uuid REFERENCES reconcile_list (id),
    national        uuid REFERENCES reconcile_list (id),
    heal_most       int NOT NULL,
    who             text NOT NULL,
    slot            text UNIQUE,
    state           text NOT NULL CHECK (state IN
        ('PREPARING', 'COMPARING', 'CONFIRMING', 'HEALING', 'DONE', 'FAILED', 'CANCELLED')),
    reason_vi       text,
    reason_en       text,
    created_at      timestamptz NOT NULL,
    changed_at      timestamptz NOT NULL,
    frozen_at       bigint,
    dossiers        bigint,
    compared        bigint NOT NULL DEFAULT 0,
    position        text COLLATE "C",
    silent_since    timestamptz,
    next_at         timestamptz NOT NULL DEFAULT clock_timestamp(),
    -- distribution of work, by the database's clock
    holder          uuid,
    incarnation     bigint,
    held_until      timestamptz,
    token           bigint NOT NULL DEFAULT 0,
    CHECK (from_day <= to_day)
);
COMMENT ON COLUMN reconciliation.national IS 'the list that the national system exported; null where it is asked dossier by dossier';
COMMENT ON COLUMN reconciliation.slot IS 'lane and night of one that the schedule began, so that only one node begins it';
COMMENT ON COLUMN reconciliation.frozen_at IS 'the last receipt that takes part; what comes in later is of the next comparison';
COMMENT ON COLUMN reconciliation.dossiers IS 'of the ledger, to show how far it is';
COMMENT ON COLUMN reconciliation.position IS 'the last code that was compared; written in one transaction with what was found';
COMMENT ON COLUMN reconciliation.silent_since IS 'since when the national system has not answered; null while it does';
CREATE UNIQUE INDEX reconciliation_open ON reconciliation (lane)
    WHERE state IN ('PREPARING', 'COMPARING', 'CONFIRMING', 'HEALING');
CREATE INDEX reconciliation_newest ON reconciliation (id DESC);

CREATE TABLE reconcile_difference (
    run             uuid NOT NULL REFERENCES reconciliation (id),
    code            text COLLATE "C" NOT NULL,
    kind            text NOT NULL,
    fields          text NOT NULL,
    province        text,
    ledger          text,
    national        text,
    open            text,
    -- looks at the national system: the first that counts, and whether a second one agreed
    tick            bigint,
    first_look      timestamptz,
    look_due        timestamptz,
    looks           int NOT NULL DEFAULT 0,
    second_look     timestamptz,
    -- what became of it
    healed          text CHECK (healed IN ('RESENT', 'REFRESHED', 'NOT')),
    why             text,
    PRIMARY KEY (run, code, kind)
);
COMMENT ON COLUMN reconcile_difference.look_due IS 'when the national system is to be asked again; null once nothing is left to ask';
CREATE INDEX reconcile_difference_kind ON reconcile_difference (run, kind, code);
CREATE INDEX reconcile_difference_due ON reconcile_difference (run, look_due) WHERE look_due IS NOT NULL;
CREATE INDEX reconcile_difference_unhealed ON reconcile_difference (run, code) WHERE healed IS NULL;

-- Dossiers about which the national system gave no answer of use. Never taken for absent.
CREATE TABLE reconcile_unasked (
    run             uuid NOT NULL REFERENCES reconciliation (id),
    code            text COLLATE "C" NOT NULL,
    tries           int NOT NULL DEFAULT 1,
    due             timestamptz NOT NULL,
    reason          text NOT NULL,
    PRIMARY KEY (run, code)
);

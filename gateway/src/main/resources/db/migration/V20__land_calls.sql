-- What land systems tell of the dossiers that were handed over to them, and what the tax authority sends.

-- Where each dossier stands at its land system; one row from the first time that anybody tells of it.
CREATE TABLE land_dossier (
    id              uuid PRIMARY KEY,
    dossier         text NOT NULL UNIQUE,
    system          text,
    message         uuid NOT NULL REFERENCES message (id),
    origin          text NOT NULL,
    standing        text NOT NULL CHECK (standing IN
        ('HANDED_OVER', 'PROCESSING', 'SUPPLEMENT_REQUESTED', 'TAX_DUE', 'FINISHED', 'RETURNED', 'WITHDRAWN')),
    since           timestamptz NOT NULL,
    as_of           timestamptz,
    news            int NOT NULL DEFAULT 0
);
COMMENT ON COLUMN land_dossier.system IS 'the land system that told of it last; null where none has';
COMMENT ON COLUMN land_dossier.message IS 'by which the province handed it over, or told the Portal of it';
COMMENT ON COLUMN land_dossier.as_of IS 'the newest time that the land system told; what is older moves nothing';
COMMENT ON COLUMN land_dossier.news IS 'how often the province was told; numbers its notices';
CREATE INDEX land_dossier_standing ON land_dossier (standing);

-- The calls that were taken, each once, whatever it was sent. The body is sealed.
CREATE TABLE land_call (
    id              uuid PRIMARY KEY,
    system          text NOT NULL,
    operation       text NOT NULL,
    dossier         text NOT NULL,
    content         text NOT NULL,
    at              timestamptz NOT NULL,
    told_at         timestamptz,
    body            bytea NOT NULL,
    standing        text,
    effect          text,
    notice          uuid REFERENCES message (id),
    portal          uuid REFERENCES message (id),
    repeats         int NOT NULL DEFAULT 0,
    repeated_at     timestamptz,
    UNIQUE (system, dossier, operation, content)
);
COMMENT ON COLUMN land_call.dossier IS 'its code; of a dossier that was handed in at the land office, that office''s number, or nothing';
COMMENT ON COLUMN land_call.content IS 'keyed hash of the body, whatever its spelling';
COMMENT ON COLUMN land_call.told_at IS 'since when it is so, by the land system''s clock';
COMMENT ON COLUMN land_call.body IS 'sealed as land-call:<id>';
CREATE INDEX land_call_dossier ON land_call (dossier, id);

-- The calls that were refused, at the land systems' door and at that of the tax authority: one row for each kind, place and day.
CREATE TABLE land_refusal (
    id              uuid PRIMARY KEY,
    key             text NOT NULL UNIQUE,
    door            text NOT NULL CHECK (door IN ('LAND', 'TAX')),
    system          text NOT NULL,
    operation       text NOT NULL,
    address         text NOT NULL,
    why             text NOT NULL,
    dossier         text,
    findings        bytea,
    at              timestamptz NOT NULL,
    last_at         timestamptz NOT NULL,
    times           int NOT NULL DEFAULT 1
);
COMMENT ON COLUMN land_refusal.system IS 'as it was called, where there is such a one; ? otherwise, and likewise the operation: either may be a secret in a wrong place';
COMMENT ON COLUMN land_refusal.findings IS 'sealed as land-refusal:<id>';
CREATE INDEX land_refusal_last ON land_refusal (last_at DESC);

-- Files of tax notices and vouchers, each once.
CREATE TABLE tax_file (
    id              uuid PRIMARY KEY,
    kind            text NOT NULL CHECK (kind IN ('NOTICES', 'VOUCHER')),
    content         text NOT NULL UNIQUE,
    service         text NOT NULL,
    updating        boolean NOT NULL,
    at              timestamptz NOT NULL,
    body            bytea NOT NULL,
    repeats         int NOT NULL DEFAULT 0,
    repeated_at     timestamptz
);
COMMENT ON COLUMN tax_file.content IS 'keyed hash of what is inside, with its kind and whether it updates';
COMMENT ON COLUMN tax_file.updating IS 'whether what is inside takes the place of what was sent before';
COMMENT ON COLUMN tax_file.body IS 'sealed as tax-file:<id>';

-- Their rows: one a dossier.
CREATE TABLE tax_row (
    id              uuid PRIMARY KEY,
    file            uuid NOT NULL REFERENCES tax_file (id),
    number          int NOT NULL,
    dossier         text,
    body            bytea,
    state           text NOT NULL CHECK (state IN ('TOLD', 'SAME', 'PARKED', 'RELEASED', 'DISMISSED')),
    findings        bytea,
    notice          uuid REFERENCES message (id),
    at              timestamptz NOT NULL,
    settled_at      timestamptz,
    who             text,
    reason          text,
    UNIQUE (file, number)
);
COMMENT ON COLUMN tax_row.body IS 'what the province is told of it, sealed as tax-row:<id>:body; null where it cannot be read';
COMMENT ON COLUMN tax_row.findings IS 'sealed as tax-row:<id>:findings';
CREATE INDEX tax_row_parked ON tax_row (id) WHERE state = 'PARKED';
CREATE INDEX tax_row_dossier ON tax_row (dossier, id) WHERE dossier IS NOT NULL;

-- The decisions that rows told of, so that one is told once, and another content under its number is noticed.
CREATE TABLE tax_decision (
    dossier         text NOT NULL,
    decision        text NOT NULL,
    content         text NOT NULL,
    tax_row         uuid NOT NULL REFERENCES tax_row (id),
    PRIMARY KEY (dossier, decision)
);
COMMENT ON COLUMN tax_decision.decision IS 'keyed hash of its number';

-- The dossiers of a comparison that asks the national system about each of them. Written down once, at its beginning: each reading
-- of the ledger sorts it. Gone when all are compared.
CREATE TABLE reconcile_dossier (
    run             uuid NOT NULL REFERENCES reconciliation (id),
    code            text COLLATE "C" NOT NULL,
    PRIMARY KEY (run, code)
);

ALTER TABLE reconcile_difference ADD COLUMN facts text;
COMMENT ON COLUMN reconcile_difference.facts IS 'a line for each fact that differs: its name, what the province, the ledger and the national side have; none of it names a person';

-- Of which day that nobody signed people were told; once of each.
CREATE TABLE unsigned_warning (
    date            date PRIMARY KEY,
    alert           uuid NOT NULL REFERENCES alert
);
ALTER TABLE alert_telling DROP CONSTRAINT IF EXISTS alert_telling_what_check;
ALTER TABLE alert_telling ADD CONSTRAINT alert_telling_what_check
    CHECK (what IN ('BEGAN', 'ENDED', 'TRIAL', 'EXPIRES', 'UNSIGNED'));

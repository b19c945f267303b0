-- Months of the ledger that are over, each sealed by the hash of its archive, which covers the hash of the month before.
CREATE TABLE archive (
    month           text PRIMARY KEY CHECK (month ~ '^[0-9]{4}-[0-9]{2}$'),
    previous        text NOT NULL UNIQUE CHECK (length(previous) = 64),
    sha256          text NOT NULL UNIQUE CHECK (length(sha256) = 64),
    receipts        bigint NOT NULL,
    lines           bigint NOT NULL,
    made_at         timestamptz NOT NULL
);
CREATE TRIGGER archive_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive EXECUTE FUNCTION append_only();

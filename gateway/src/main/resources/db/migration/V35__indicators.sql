-- What the indicators need to know of each dossier as it now is, taken out of its sealed document. Nobody is named in it, so that it
-- outlives the document's key.
CREATE TABLE dossier_fact (
    subject         text PRIMARY KEY,
    message         uuid NOT NULL REFERENCES message (id),
    version         int NOT NULL,
    unit            text NOT NULL,
    procedure       text NOT NULL,
    told_at         timestamptz NOT NULL,
    readable        boolean NOT NULL,
    received_at     timestamptz NOT NULL,
    status          text NOT NULL,
    channel         text NOT NULL,
    due_at          timestamptz,
    finished_at     timestamptz,
    returned_at     timestamptz,
    refused_at      timestamptz,
    requests        int NOT NULL,
    open_request_at timestamptz,
    waited          bigint NOT NULL,
    digitised       boolean NOT NULL,
    vneid_verified  boolean NOT NULL,
    databases       text[] NOT NULL,
    payment         text,
    payable         boolean NOT NULL,
    results         int NOT NULL,
    coded           int NOT NULL,
    coded_files     int NOT NULL
);
COMMENT ON COLUMN dossier_fact.received_at IS 'when the province received the dossier; where it cannot be read, when the gateway took it';
COMMENT ON COLUMN dossier_fact.told_at IS 'when the gateway took the state from which this is';
COMMENT ON COLUMN dossier_fact.waited IS 'seconds for which supplements that came were waited for';
COMMENT ON COLUMN dossier_fact.readable IS 'false where the key of its month was destroyed before: the other columns say nothing then';
CREATE INDEX dossier_fact_received ON dossier_fact (received_at, subject);
CREATE INDEX dossier_fact_unit ON dossier_fact (unit, received_at, subject);

-- How far the timelines have been looked through for dossiers that changed.
CREATE TABLE dossier_fact_mark (
    one             boolean PRIMARY KEY DEFAULT true CHECK (one),
    until           timestamptz NOT NULL
);

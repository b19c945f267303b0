-- Which nodes get no verdicts from the virus scanner, for those who tell people.
CREATE TABLE silent_scanner (
    node            uuid PRIMARY KEY,
    since           timestamptz NOT NULL,
    seen_at         timestamptz NOT NULL DEFAULT now()
);
COMMENT ON COLUMN silent_scanner.seen_at IS 'by the database''s clock: what a node that is gone wrote does not count for long';

ALTER TABLE attachment ADD COLUMN scanned_at timestamptz;
COMMENT ON COLUMN attachment.scanned_at IS 'when a virus scanner last found it clean; null where none was connected when it came';

-- Trouble of the gateway itself, of which people are told as of a system's.
ALTER TABLE alert ADD COLUMN trouble text CHECK (trouble IN ('SCANNER', 'RESTORE'));
ALTER TABLE alert ADD COLUMN trouble_key text;
COMMENT ON COLUMN alert.trouble IS 'null where it is of a lane, a certificate, or a trial';
CREATE UNIQUE INDEX alert_trouble ON alert (trouble, trouble_key) WHERE trouble IS NOT NULL AND ended IS NULL;

-- Of which of our own certificates people were told that it expires: once for each.
CREATE TABLE certificate_warning (
    lane            text NOT NULL REFERENCES lane,
    expires         timestamptz NOT NULL,
    alert           uuid NOT NULL REFERENCES alert,
    PRIMARY KEY (lane, expires)
);
ALTER TABLE alert_telling DROP CONSTRAINT alert_telling_what_check;
ALTER TABLE alert_telling ADD CONSTRAINT alert_telling_what_check CHECK (what IN ('BEGAN', 'ENDED', 'TRIAL', 'EXPIRES'));

-- Trouble that people are told of: once when it has begun, and once when it is over.
CREATE TABLE alert (
    id              uuid PRIMARY KEY,
    outage          bigint REFERENCES lane_outage,
    lane            text REFERENCES lane,
    began           timestamptz NOT NULL,
    ended           timestamptz
);
CREATE UNIQUE INDEX alert_outage ON alert (outage);
CREATE INDEX alert_open ON alert (began) WHERE ended IS NULL;
COMMENT ON COLUMN alert.outage IS 'null, like the lane, for a trial that somebody asked for';

-- What is to be told, where. Leases by the database's clock.
CREATE TABLE alert_telling (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    alert           uuid NOT NULL REFERENCES alert,
    what            text NOT NULL CHECK (what IN ('BEGAN', 'ENDED', 'TRIAL')),
    way             text NOT NULL CHECK (way IN ('MAIL', 'WEBHOOK')),
    body            text NOT NULL,
    made_at         timestamptz NOT NULL DEFAULT now(),
    due             timestamptz NOT NULL DEFAULT now(),
    tries           int NOT NULL DEFAULT 0,
    trouble         text NOT NULL DEFAULT '',
    told_at         timestamptz,
    given_up        boolean NOT NULL DEFAULT false,
    UNIQUE (alert, what, way)
);
CREATE INDEX alert_telling_due ON alert_telling (due) WHERE told_at IS NULL AND NOT given_up;

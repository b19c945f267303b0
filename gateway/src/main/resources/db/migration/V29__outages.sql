-- When a system did not answer: the lane's pauses, from the first failed call to the first one that went through. Written by the
-- change of the lane itself, whoever makes it, so that there is exactly one row an outage, on however many nodes.
CREATE TABLE lane_outage (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lane            text NOT NULL REFERENCES lane,
    began           timestamptz NOT NULL,
    ended           timestamptz,
    CHECK (ended >= began)
);
CREATE UNIQUE INDEX lane_outage_open ON lane_outage (lane) WHERE ended IS NULL;
CREATE INDEX lane_outage_began ON lane_outage (began);

INSERT INTO lane_outage (lane, began) SELECT lane, since FROM lane WHERE status = 'PAUSED';

CREATE FUNCTION lane_outage() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.status = 'PAUSED' THEN
        INSERT INTO lane_outage (lane, began) VALUES (NEW.lane, NEW.since) ON CONFLICT DO NOTHING;
    ELSE
        UPDATE lane_outage SET ended = greatest(began, NEW.since) WHERE lane = NEW.lane AND ended IS NULL;
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER lane_outage AFTER UPDATE OF status ON lane
    FOR EACH ROW WHEN (OLD.status IS DISTINCT FROM NEW.status) EXECUTE FUNCTION lane_outage();

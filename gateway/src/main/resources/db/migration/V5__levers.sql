-- Levers: what keeps a lane closed by a person's will, beside the breaker's own pause. Rows are never taken away, and what lies
-- in the past is never changed, so that the time a lane was open can be computed from them at any moment.
CREATE TABLE lever (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    lane            text NOT NULL REFERENCES lane,
    kind            text NOT NULL CHECK (kind IN ('HOLD', 'WINDOW', 'STOP')),
    reason          text NOT NULL,
    who             text NOT NULL,
    begins          timestamptz NOT NULL,
    ends            timestamptz,
    ended_by        text,
    CHECK (ends >= begins),
    CHECK (kind <> 'WINDOW' OR ends IS NOT NULL)
);
COMMENT ON COLUMN lever.ends IS 'null: in force until a person lifts it, whatever any clock says';

CREATE INDEX lever_ends ON lever (lane, ends);
CREATE UNIQUE INDEX lever_once ON lever (lane, kind) WHERE ends IS NULL;

-- Whether a lever keeps the lane closed.
CREATE FUNCTION lane_held(of_lane text, at_time timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM lever
        WHERE lane = of_lane AND (ends IS NULL OR (kind = 'WINDOW' AND begins <= at_time AND at_time < ends)))
$$;

-- The milliseconds between two times in which no lever kept the lane closed.
CREATE FUNCTION unheld_millis(of_lane text, from_time timestamptz, to_time timestamptz) RETURNS bigint LANGUAGE sql STABLE AS $$
    SELECT coalesce(sum(extract(epoch FROM upper(free) - lower(free)) * 1000), 0)::bigint
    FROM unnest(
        tstzmultirange(tstzrange(from_time, greatest(from_time, to_time)))
        - coalesce(
            (SELECT range_agg(tstzrange(begins, ends)) FROM lever
             WHERE lane = of_lane AND begins < to_time AND (ends IS NULL OR ends > from_time)),
            '{}'::tstzmultirange)) AS free
$$;

-- A stop is a lever now.
ALTER TABLE lane DROP CONSTRAINT lane_status_check;
UPDATE lane SET status = 'PAUSED', until = now() WHERE status = 'STOPPED';
ALTER TABLE lane ADD CONSTRAINT lane_status_check CHECK (status IN ('OPEN', 'PAUSED'));

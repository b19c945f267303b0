-- What comes in after a lane reopened has a share of each round, beside the backlog.
CREATE INDEX message_fresh ON message (lane, received_at) WHERE state = 'WAITING' AND ready;

-- A system that asks for patience (429, 503 with Retry-After) is called more slowly by all nodes for a while.
ALTER TABLE lane_rate
    ADD COLUMN slowness int NOT NULL DEFAULT 0,
    ADD COLUMN slowed_at timestamptz NOT NULL DEFAULT '-infinity';
COMMENT ON COLUMN lane_rate.slowness IS 'how often the pace was halved, as of slowed_at; one halving is forgotten each minute';

CREATE FUNCTION slowness_now(slowness int, slowed_at timestamptz) RETURNS int LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN slowness = 0 THEN 0
           ELSE greatest(0, slowness - floor(extract(epoch FROM clock_timestamp() - slowed_at) / 60))::int END
$$;

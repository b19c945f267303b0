-- The way back: notices to the origins, as messages of the lane PROVINCE.

INSERT INTO lane (lane, status, since) VALUES ('PROVINCE', 'OPEN', now());
INSERT INTO lane_rate (lane, next_call) VALUES ('PROVINCE', '-infinity');
INSERT INTO session (lane, generation) VALUES ('PROVINCE', 0);

-- Origins that did not answer, and until when they are left alone, by the gateway's clock.
CREATE TABLE silence (
    lane            text NOT NULL REFERENCES lane,
    origin          text NOT NULL,
    until           timestamptz NOT NULL,
    trips           int NOT NULL,
    PRIMARY KEY (lane, origin)
);
COMMENT ON COLUMN silence.trips IS 'silences in a row without an answer between';

-- The notices to origins that fetch them. Whoever appends holds the origin's head until its commit, so that numbers become
-- visible in their order, and a reader who has seen one has seen all before it.
CREATE TABLE feed_head (
    origin          text PRIMARY KEY,
    number          bigint NOT NULL
);

CREATE TABLE feed (
    origin          text NOT NULL REFERENCES feed_head,
    number          bigint NOT NULL,
    notice          uuid NOT NULL UNIQUE,
    PRIMARY KEY (origin, number)
);
CREATE TRIGGER feed_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON feed EXECUTE FUNCTION append_only();

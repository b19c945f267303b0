-- Units whose land office is not connected yet: their dossiers are kept, in their order, and leave once the unit is switched on.
CREATE TABLE land_unit (
    unit            text PRIMARY KEY,
    connected       boolean NOT NULL,
    who             text NOT NULL,
    at              timestamptz NOT NULL,
    reason          text NOT NULL
);
COMMENT ON TABLE land_unit IS 'units that a person has switched; the others are as lienthong.land.units.connected says';

ALTER TABLE message ADD COLUMN held_for text;
COMMENT ON COLUMN message.held_for IS 'the unit that was not connected when the message came; null once it may leave. No rule knows of it';
CREATE INDEX message_held ON message (held_for, place) WHERE held_for IS NOT NULL AND state = 'WAITING';

ALTER TABLE message ADD COLUMN destination text;
COMMENT ON COLUMN message.destination IS 'which of several systems of the lane it goes to, as silence.origin names it; null for the lane''s only one';

-- As before, but for what is held.
DROP VIEW may_go;
CREATE VIEW may_go AS
SELECT m.*
FROM message m
JOIN subject s ON s.lane = m.lane AND s.subject = m.subject
WHERE m.state = 'WAITING' AND m.held_for IS NULL
  AND CASE m.kind
    WHEN 'REQUEST' THEN true
    WHEN 'STATE' THEN NOT EXISTS (
        SELECT FROM message o
        WHERE o.lane = m.lane AND o.subject = m.subject AND o.kind = 'STATE'
          AND (o.state IN ('SENDING', 'UNKNOWN')
               OR (o.state = 'WAITING'
                   AND (o.epoch, o.rank_version, o.sequence) < (m.epoch, m.rank_version, m.sequence))))
    ELSE s.there AND NOT EXISTS (
        SELECT FROM message o
        WHERE o.lane = m.lane AND o.subject = m.subject
          AND ((o.kind = 'STATE' AND o.state IN ('SENDING', 'UNKNOWN'))
               OR (o.kind = 'EVENT' AND o.sequence < m.sequence
                   AND o.state NOT IN ('DELIVERED', 'SUPERSEDED', 'CANCELLED'))))
    END;

-- Which waiting messages may go is decided by the rules each time something happens to their dossier; it is written beside them,
-- so that finding the next ones costs as much as there are to find, however many wait for others.
ALTER TABLE message ADD COLUMN ready boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN message.ready IS 'WAITING: whether it is its turn, whatever its time; what may_go says';
UPDATE message SET ready = true WHERE id IN (SELECT id FROM may_go);

DROP INDEX message_open;
CREATE INDEX message_ready ON message (lane, replay, place, due) WHERE state = 'WAITING' AND ready;
CREATE INDEX message_unknown ON message (lane, due) WHERE state = 'UNKNOWN';
CREATE INDEX message_published ON message (lane, published_at)
    WHERE state IN ('WAITING', 'UNKNOWN') AND published_at IS NOT NULL;

-- Search. What never changes of a message is indexed on its receipt, where an index is written once; every index on the table
-- message is written at each step of each message, so there are few.
ALTER TABLE receipt ADD COLUMN channel text, ADD COLUMN procedure text, ADD COLUMN unit text;
ALTER TABLE receipt DISABLE TRIGGER receipt_append_only;
UPDATE receipt r SET channel = m.channel, procedure = m.procedure, unit = m.unit FROM message m WHERE m.id = r.message;
ALTER TABLE receipt ENABLE TRIGGER receipt_append_only;

CREATE INDEX receipt_code ON receipt (subject text_pattern_ops, received_at);
CREATE INDEX receipt_by_reference ON receipt (reference) WHERE reference IS NOT NULL;
CREATE INDEX receipt_lane ON receipt (lane, received_at);
CREATE INDEX receipt_kind ON receipt (kind, received_at);
CREATE INDEX receipt_procedure ON receipt (procedure, received_at) WHERE procedure IS NOT NULL;
CREATE INDEX receipt_unit ON receipt (unit, received_at) WHERE unit IS NOT NULL;
CREATE INDEX receipt_origin ON receipt (origin, received_at);
CREATE INDEX receipt_channel ON receipt (channel, received_at) WHERE channel IS NOT NULL;

CREATE INDEX message_state ON message (state, received_at) INCLUDE (lane);
CREATE INDEX message_changed ON message (changed_at);
CREATE INDEX message_cause ON message (cause, received_at) WHERE state IN ('PARKED', 'MANUAL');
CREATE INDEX message_fingerprint ON message (fingerprint, received_at) WHERE state = 'PARKED';
DROP INDEX message_parked;

-- The console's first page counts what is not settled; it must not read what is, which is nearly all.
CREATE INDEX message_unsettled ON message (lane, state, received_at) INCLUDE (held_for)
    WHERE state IN ('WAITING', 'SENDING', 'UNKNOWN', 'PARKED', 'MANUAL');

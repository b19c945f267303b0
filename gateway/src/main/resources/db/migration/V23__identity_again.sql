-- Look-ups whose personal values are gone at the end of their time, and messages of which nothing was sent.

CREATE INDEX identity_lookup_personal ON identity_lookup (at) WHERE question <> '';
COMMENT ON COLUMN identity_lookup.question IS
    'keyed hash of number, name, birth and gender as declared; empty once the time is over, as are who asked, for whom and for what';

ALTER TABLE message ADD COLUMN quiet_before timestamptz;
COMMENT ON COLUMN message.quiet_at IS 'when the last call that may still take effect no longer can';
COMMENT ON COLUMN message.quiet_before IS 'the same of the claims before the last one';

-- How far the ledger has come. Every node raises it and remembers it outside the database, so that a database that was put back
-- to an earlier time is known for one.
CREATE TABLE ledger_mark (
    one             boolean PRIMARY KEY DEFAULT true CHECK (one),
    n               bigint NOT NULL,
    at              timestamptz
);
COMMENT ON COLUMN ledger_mark.at IS 'when it was last raised, by the gateway''s clock; of a restored database, the time it was restored to';
INSERT INTO ledger_mark (n) VALUES (0);

-- Each time that the ledger was, or seemed to be, put back to an earlier time, and what was decided about it.
CREATE TABLE restore (
    id              bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    found_at        timestamptz NOT NULL,
    found_by        text NOT NULL,
    declared        text UNIQUE,
    restored_to     timestamptz,
    seen            bigint NOT NULL,
    seen_until      timestamptz,
    decision        text CHECK (decision IN ('RESTORED', 'FRESH')),
    decided_at      timestamptz,
    decided_by      text,
    reason          text,
    looked_at       timestamptz,
    done_at         timestamptz
);
COMMENT ON COLUMN restore.declared IS 'the setting lienthong.restore.to, which counts once';
COMMENT ON COLUMN restore.seen IS 'how far a node had seen the ledger come';
COMMENT ON COLUMN restore.looked_at IS 'when the rules had decided about every message that was open';
COMMENT ON COLUMN restore.done_at IS 'when the last lane was released';
CREATE UNIQUE INDEX restore_undecided ON restore ((true)) WHERE decision IS NULL;

ALTER TABLE message
    ADD COLUMN restore bigint,
    ADD COLUMN ask_first boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN message.restore IS 'the last restore at which it was open';
COMMENT ON COLUMN message.ask_first IS 'it may have been told in a time that the ledger has lost: the system is asked before it goes again';
CREATE INDEX message_restore ON message (restore, lane) WHERE restore IS NOT NULL;

-- A lane that is held after a restore may be asked about its messages, once the rules have decided which.
ALTER TABLE lever DROP CONSTRAINT lever_kind_check;
ALTER TABLE lever ADD CONSTRAINT lever_kind_check CHECK (kind IN ('HOLD', 'WINDOW', 'STOP', 'RESTORE'));
ALTER TABLE lever ADD COLUMN asks boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN lever.asks IS 'whether the system may be asked about messages although nothing may be told';

-- Whether a lever keeps anything from being written to the lane, questions included.
CREATE FUNCTION lane_silent(of_lane text, at_time timestamptz) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (
        SELECT FROM lever
        WHERE lane = of_lane AND NOT asks
          AND (ends IS NULL OR (kind = 'WINDOW' AND begins <= at_time AND at_time < ends)))
$$;

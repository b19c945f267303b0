-- What is over leaves the disk: sealed bytes whose key was destroyed, and lines of settled months whose archive is kept elsewhere.

-- Rows that leave make room for others anywhere in the table: block ranges would hold lines of all times then.
DROP INDEX timeline_at;
DROP INDEX timeline_tx;
CREATE INDEX timeline_at ON timeline (at);
CREATE INDEX timeline_tx ON timeline (tx);
CREATE INDEX exchange_at ON exchange (at);
CREATE INDEX edit_at ON edit (at);

-- How far the months are whose keys were destroyed. What was sealed is cut down to its first five bytes, which say by which key.
CREATE TABLE emptying (
    month           text PRIMARY KEY REFERENCES data_key (month),
    begun_at        timestamptz NOT NULL,
    done_at         timestamptz,
    place_table     text NOT NULL DEFAULT '',
    place           bigint NOT NULL DEFAULT 0,
    here            bigint NOT NULL DEFAULT 0,
    seen            bigint NOT NULL DEFAULT 0,
    rows_cut        bigint NOT NULL DEFAULT 0,
    bytes_freed     bigint NOT NULL DEFAULT 0
);
COMMENT ON COLUMN emptying.place IS 'where the walk is in that table: a block, or microseconds since 1970';
COMMENT ON COLUMN emptying.here IS 'rows cut in that table on this walk';
COMMENT ON COLUMN emptying.seen IS 'rows found on this walk in all; the walk that finds none is the last';

-- Whether all that was done to a sealed value is to cut it down after its key was destroyed.
CREATE FUNCTION only_cut(was bytea, became bytea) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT CASE WHEN octet_length(was) > 32 AND octet_length(became) = 5 THEN
                    became = substring(was FROM 1 FOR 5) AND EXISTS (
                        SELECT FROM data_key WHERE destroyed_at IS NOT NULL AND became = '\x01'::bytea || int4send(id))
                ELSE was IS NOT DISTINCT FROM became END
$$;

DROP TRIGGER exchange_append_only ON exchange;
CREATE TRIGGER exchange_append_only
    BEFORE TRUNCATE OR UPDATE OF id, service, at, millis, status, content_type, failure, request_size, request_hash,
        answer_size, answer_hash ON exchange
    EXECUTE FUNCTION append_only();
CREATE TRIGGER exchange_only_cut BEFORE UPDATE ON exchange FOR EACH ROW
    WHEN (NOT (only_cut(OLD.request, NEW.request) AND only_cut(OLD.answer, NEW.answer)))
    EXECUTE FUNCTION append_only();

DROP TRIGGER timeline_append_only ON timeline;
CREATE TRIGGER timeline_append_only
    BEFORE TRUNCATE OR UPDATE OF message, n, at, what, from_state, to_state, token, node, note, tx ON timeline
    EXECUTE FUNCTION append_only();
CREATE TRIGGER timeline_only_cut BEFORE UPDATE ON timeline FOR EACH ROW
    WHEN (NOT only_cut(OLD.quote, NEW.quote)) EXECUTE FUNCTION append_only();

DROP TRIGGER received_append_only ON received;
CREATE TRIGGER received_append_only
    BEFORE DELETE OR TRUNCATE OR UPDATE OF id, origin, door, at, sha256 ON received EXECUTE FUNCTION append_only();
CREATE TRIGGER received_only_cut BEFORE UPDATE ON received FOR EACH ROW
    WHEN (NOT only_cut(OLD.body, NEW.body)) EXECUTE FUNCTION append_only();

DROP TRIGGER paper_entry_append_only ON paper_entry;
CREATE TRIGGER paper_entry_append_only
    BEFORE DELETE OR TRUNCATE OR UPDATE OF task, n, at, who, found ON paper_entry EXECUTE FUNCTION append_only();
CREATE TRIGGER paper_entry_only_cut BEFORE UPDATE ON paper_entry FOR EACH ROW
    WHEN (NOT only_cut(OLD.body, NEW.body)) EXECUTE FUNCTION append_only();

DROP TRIGGER follow_up_line_append_only ON follow_up_line;
CREATE TRIGGER follow_up_line_append_only
    BEFORE DELETE OR TRUNCATE OR UPDATE OF follow_up, n, at, what, standing, message, as_of, deadline, code, who, reason,
        notice, portal ON follow_up_line
    EXECUTE FUNCTION append_only();
CREATE TRIGGER follow_up_line_only_cut BEFORE UPDATE ON follow_up_line FOR EACH ROW
    WHEN (NOT only_cut(OLD.words, NEW.words)) EXECUTE FUNCTION append_only();

-- Archives have the calls in them from now on, and it is on record where they are kept.
ALTER TABLE archive ADD COLUMN format int NOT NULL DEFAULT 1, ADD COLUMN calls bigint NOT NULL DEFAULT 0;
COMMENT ON COLUMN archive.format IS '1: receipts and lines; 2: and calls';

CREATE TABLE archive_copy (
    number          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    month           text NOT NULL REFERENCES archive,
    kind            text NOT NULL CHECK (kind IN ('TAKEN', 'FOLDER')),
    who             text NOT NULL,
    file            text NOT NULL,
    at              timestamptz NOT NULL
);
COMMENT ON COLUMN archive_copy.kind IS 'TAKEN: an approver took it to the end; FOLDER: it was written there and read back';
CREATE INDEX archive_copy_month ON archive_copy (month, number);
CREATE TRIGGER archive_copy_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON archive_copy EXECUTE FUNCTION append_only();

-- Months whose settled lines and calls leave the ledger.
CREATE TABLE cleared_month (
    month           text PRIMARY KEY REFERENCES archive,
    begun_at        timestamptz NOT NULL,
    done_at         timestamptz,
    until           timestamptz NOT NULL,
    lines           bigint NOT NULL DEFAULT 0,
    calls           bigint NOT NULL DEFAULT 0
);
COMMENT ON COLUMN cleared_month.until IS 'before this time nothing is left of the month that is to leave';

CREATE FUNCTION is_cleared(at timestamptz, least_format int) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT EXISTS (SELECT FROM cleared_month c JOIN archive a USING (month)
                   WHERE c.month = to_char(at AT TIME ZONE 'Asia/Ho_Chi_Minh', 'YYYY-MM') AND a.format >= least_format)
$$;

-- A line stays where it is its message's last, or says that its message ended or came back.
CREATE FUNCTION line_may_leave(line timeline) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT (line.from_state IS NULL OR standing(line.from_state) = standing(line.to_state))
       AND is_cleared(line.at, 1)
       AND EXISTS (SELECT FROM message m WHERE m.id = line.message AND line.n < m.timeline_length
                     AND m.state IN ('DELIVERED', 'SUPERSEDED', 'CANCELLED'))
$$;
CREATE TRIGGER timeline_stays BEFORE DELETE ON timeline FOR EACH ROW WHEN (NOT line_may_leave(OLD))
    EXECUTE FUNCTION append_only();

CREATE FUNCTION call_may_leave(call uuid) RETURNS boolean LANGUAGE sql STABLE AS $$
    SELECT is_cleared(e.at, 2) AND NOT EXISTS (
        SELECT FROM message_exchange l JOIN message m ON m.id = l.message
        WHERE l.exchange = e.id AND m.state NOT IN ('DELIVERED', 'SUPERSEDED', 'CANCELLED'))
    FROM exchange e WHERE e.id = call
$$;
CREATE TRIGGER exchange_stays BEFORE DELETE ON exchange FOR EACH ROW WHEN (NOT call_may_leave(OLD.id))
    EXECUTE FUNCTION append_only();
DROP TRIGGER message_exchange_append_only ON message_exchange;
CREATE TRIGGER message_exchange_append_only BEFORE UPDATE OR TRUNCATE ON message_exchange EXECUTE FUNCTION append_only();
CREATE TRIGGER message_exchange_stays BEFORE DELETE ON message_exchange FOR EACH ROW WHEN (NOT call_may_leave(OLD.exchange))
    EXECUTE FUNCTION append_only();

-- The law at scale. A mark keeps what the timelines fold to at one moment; what was written since is found by the transaction
-- that wrote it, and folded on top.
ALTER TABLE timeline ADD COLUMN tx bigint NOT NULL DEFAULT (pg_current_xact_id()::text::bigint);
COMMENT ON COLUMN timeline.tx IS 'the transaction that wrote the line';
CREATE INDEX timeline_tx ON timeline USING brin (tx) WITH (pages_per_range = 16, autosummarize = on);

CREATE TABLE law_mark (
    one             boolean PRIMARY KEY DEFAULT true CHECK (one),
    seen            pg_snapshot NOT NULL,
    verified_at     timestamptz NOT NULL,
    counted_at      timestamptz NOT NULL
);
COMMENT ON COLUMN law_mark.seen IS 'the transactions whose lines are counted in law_count';
COMMENT ON COLUMN law_mark.verified_at IS 'when everything was last computed from the first line on';

CREATE TABLE law_count (
    lane            text NOT NULL REFERENCES lane,
    state           text NOT NULL,
    messages        bigint NOT NULL,
    PRIMARY KEY (lane, state)
);

-- The law from the mark on. Empty without a mark, or with one of another cluster's transactions (after a restore).
CREATE VIEW law_quick AS
WITH mark AS MATERIALIZED (
    SELECT seen FROM law_mark WHERE pg_snapshot_xmax(seen) <= pg_snapshot_xmax(pg_current_snapshot())),
fresh AS MATERIALIZED (
    SELECT t.message, min(t.n) AS first, max(t.n) AS last, count(*) AS lines
    FROM timeline t
    WHERE t.tx >= (SELECT pg_snapshot_xmin(seen)::text::bigint FROM mark)
      AND NOT pg_visible_in_snapshot(t.tx::text::xid8, (SELECT seen FROM mark))
    GROUP BY t.message),
moved AS MATERIALIZED (
    SELECT r.lane, b.to_state AS before, a.to_state AS after,
           a.to_state IS DISTINCT FROM m.state OR f.last IS DISTINCT FROM m.timeline_length
               OR f.lines <> f.last - f.first + 1 OR (f.first > 1 AND b.message IS NULL) AS torn
    FROM fresh f
    JOIN receipt r ON r.message = f.message
    JOIN timeline a ON a.message = f.message AND a.n = f.last
    LEFT JOIN timeline b ON b.message = f.message AND b.n = f.first - 1
    LEFT JOIN message m ON m.id = f.message),
folded AS MATERIALIZED (
    SELECT lane, state, sum(n)::bigint AS n
    FROM (SELECT lane, state, messages AS n FROM law_count
          UNION ALL SELECT lane, after, 1 FROM moved
          UNION ALL SELECT lane, before, -1 FROM moved WHERE before IS NOT NULL) parts
    GROUP BY lane, state),
held AS (SELECT lane, state, count(*) AS n FROM message GROUP BY lane, state),
apart AS (
    SELECT lane, ceil(sum(abs(coalesce(folded.n, 0) - coalesce(held.n, 0))) / 2)::bigint AS n
    FROM folded FULL JOIN held USING (lane, state)
    GROUP BY lane),
came AS (SELECT lane, count(*) AS n FROM receipt GROUP BY lane),
wrong AS (SELECT lane, count(*) AS n FROM moved WHERE torn GROUP BY lane)
SELECT lane.lane,
       coalesce(max(came.n), 0) AS receipts,
       coalesce(sum(f.n) FILTER (WHERE f.state = 'WAITING'), 0)::bigint AS waiting,
       coalesce(sum(f.n) FILTER (WHERE f.state = 'SENDING'), 0)::bigint AS sending,
       coalesce(sum(f.n) FILTER (WHERE f.state = 'UNKNOWN'), 0)::bigint AS unknown,
       coalesce(sum(f.n) FILTER (WHERE f.state = 'PARKED'), 0)::bigint AS parked,
       coalesce(sum(f.n) FILTER (WHERE f.state = 'MANUAL'), 0)::bigint AS manual,
       coalesce(sum(f.n) FILTER (WHERE f.state = 'DELIVERED'), 0)::bigint AS delivered,
       coalesce(sum(f.n) FILTER (WHERE f.state = 'SUPERSEDED'), 0)::bigint AS superseded,
       coalesce(sum(f.n) FILTER (WHERE f.state = 'CANCELLED'), 0)::bigint AS cancelled,
       greatest(max(wrong.n), max(apart.n), 0) AS torn
FROM mark CROSS JOIN lane
LEFT JOIN folded f ON f.lane = lane.lane
LEFT JOIN came ON came.lane = lane.lane
LEFT JOIN wrong ON wrong.lane = lane.lane
LEFT JOIN apart ON apart.lane = lane.lane
GROUP BY lane.lane;

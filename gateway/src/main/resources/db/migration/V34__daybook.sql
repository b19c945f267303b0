-- The book of days: what each day began with, what came, what ended and what was left, by what the timelines said at its midnights.
-- A day is written once, after it is over, and never again; what changes later stands on the later day as a correction.

CREATE FUNCTION standing(state text) RETURNS text LANGUAGE sql IMMUTABLE AS $$
    SELECT CASE WHEN state IS NULL THEN NULL
                WHEN state = 'DELIVERED' THEN 'DELIVERED'
                WHEN state IN ('SUPERSEDED', 'CANCELLED') THEN 'WITHDRAWN'
                ELSE 'OPEN' END
$$;

CREATE INDEX timeline_at ON timeline USING brin (at) WITH (pages_per_range = 16, autosummarize = on);

CREATE TABLE day_account (
    date            date PRIMARY KEY,
    written_at      timestamptz NOT NULL
);
COMMENT ON COLUMN day_account.date IS 'from midnight to midnight in Asia/Ho_Chi_Minh; without gaps from the first receipt on';

-- Lines of nothing but zeros are not written.
CREATE TABLE day_line (
    date            date NOT NULL REFERENCES day_account,
    part            text NOT NULL,
    unit            text NOT NULL,
    channel         text NOT NULL,
    opening         bigint NOT NULL,
    received        bigint NOT NULL,
    delivered       bigint NOT NULL,
    withdrawn       bigint NOT NULL,
    reopened        bigint NOT NULL,
    closing         bigint NOT NULL,
    PRIMARY KEY (date, part, unit, channel),
    CHECK (opening + received + reopened = delivered + withdrawn + closing)
);
COMMENT ON COLUMN day_line.part IS 'a lane, for its messages; DOSSIER for the dossiers of the Portal';
COMMENT ON COLUMN day_line.reopened IS 'had ended on an earlier day, and have not any more, or have ended otherwise';

CREATE TABLE day_correction (
    date            date NOT NULL REFERENCES day_account,
    part            text NOT NULL,
    unit            text NOT NULL,
    channel         text NOT NULL,
    corrects        date NOT NULL,
    was             text NOT NULL,
    became          text NOT NULL,
    count           bigint NOT NULL,
    PRIMARY KEY (date, part, unit, channel, corrects, was, became)
);

-- What officials signed, as it was. Each unit has a chain of its own, and so has the province, under the empty name.
CREATE TABLE signed_sheet (
    unit            text NOT NULL,
    number          bigint NOT NULL,
    date            date NOT NULL REFERENCES day_account,
    content         bytea NOT NULL,
    sha256          text NOT NULL,
    signed_by       text NOT NULL,
    seconded_by     text NOT NULL,
    remark          text NOT NULL,
    signed_at       timestamptz NOT NULL,
    previous        text NOT NULL,
    hash            text NOT NULL,
    PRIMARY KEY (unit, number),
    UNIQUE (unit, date)
);
COMMENT ON COLUMN signed_sheet.content IS 'the canonical form of the day: figures only, nobody is named in it';
COMMENT ON COLUMN signed_sheet.seconded_by IS 'the second person, empty where the house asks for none';

CREATE TRIGGER day_account_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON day_account EXECUTE FUNCTION append_only();
CREATE TRIGGER day_line_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON day_line EXECUTE FUNCTION append_only();
CREATE TRIGGER day_correction_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON day_correction EXECUTE FUNCTION append_only();
CREATE TRIGGER signed_sheet_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON signed_sheet EXECUTE FUNCTION append_only();

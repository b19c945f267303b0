-- Administrative units by date: the conversion tables that operators load. A version never changes; which one is used, does.

CREATE TABLE unit_version (
    id              uuid PRIMARY KEY,
    name            text NOT NULL,
    from_day        date NOT NULL,
    sha256          text NOT NULL,
    bytes           int NOT NULL,
    rows            int NOT NULL,
    defects         int NOT NULL,
    loaded_at       timestamptz NOT NULL,
    loaded_by       text NOT NULL,
    UNIQUE (sha256, from_day)
);
COMMENT ON COLUMN unit_version.sha256 IS 'of the file as it was brought';

CREATE TABLE unit_row (
    version             uuid NOT NULL REFERENCES unit_version,
    n                   int NOT NULL,
    row                 int NOT NULL,
    code                text NOT NULL,
    name                text NOT NULL,
    province_code       text NOT NULL,
    province            text NOT NULL,
    old_code            text,
    old_name            text,
    old_district_code   text,
    old_district        text,
    old_province_code   text,
    old_province        text,
    extent              text NOT NULL,
    remark              text NOT NULL,
    PRIMARY KEY (version, n)
);
COMMENT ON COLUMN unit_row.row IS 'its number in the file';

CREATE TABLE unit_defect (
    version         uuid NOT NULL REFERENCES unit_version,
    n               int NOT NULL,
    row             int NOT NULL,
    effect          text NOT NULL CHECK (effect IN ('MENDED', 'UNCERTAIN', 'LEFT_OUT')),
    pointer         text NOT NULL,
    rule            text NOT NULL,
    message_vi      text NOT NULL,
    message_en      text NOT NULL,
    remedy_vi       text NOT NULL,
    remedy_en       text NOT NULL,
    PRIMARY KEY (version, n)
);

-- Which version was used from when on: the last line counts.
CREATE TABLE unit_activation (
    n               bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    version         uuid NOT NULL REFERENCES unit_version,
    at              timestamptz NOT NULL,
    who             text NOT NULL,
    reason          text NOT NULL
);
CREATE TRIGGER unit_version_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_version
    EXECUTE FUNCTION append_only();
CREATE TRIGGER unit_row_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_row EXECUTE FUNCTION append_only();
CREATE TRIGGER unit_defect_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_defect EXECUTE FUNCTION append_only();
CREATE TRIGGER unit_activation_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON unit_activation
    EXECUTE FUNCTION append_only();

-- What a message's unit means by the dossier's date, as the catalogue said when it was accepted.
ALTER TABLE message
    ADD unit_before text,
    ADD unit_since  text;
COMMENT ON COLUMN message.unit_before IS 'code and name of the commune of before the reorganisation that the unit''s code is, where it is one';
COMMENT ON COLUMN message.unit_since IS 'code and name of the commune of today, where it is certain';

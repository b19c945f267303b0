-- People limited to units: they see and act on the dossiers of these alone.
ALTER TABLE account
    ADD CHECK (units IS NULL OR (jsonb_typeof(units) = 'array' AND jsonb_array_length(units) > 0)),
    ADD CHECK (units IS NULL OR role <> 'ADMINISTRATOR');
COMMENT ON COLUMN account.units IS 'codes of the units whose dossiers the person may see, as an administrator gave them; null for all';

ALTER TABLE sso_session
    ADD COLUMN units text[] CHECK (cardinality(units) > 0),
    ADD CHECK (units IS NULL OR role <> 'ADMINISTRATOR');
COMMENT ON COLUMN sso_session.units IS 'codes of the units whose dossiers the person may see, as the issuer said; null for all';

ALTER TABLE replay_job ADD COLUMN units text[] CHECK (cardinality(units) > 0);
COMMENT ON COLUMN replay_job.units IS 'to which units the one who made it was limited: it has no message of another; null for the whole province';

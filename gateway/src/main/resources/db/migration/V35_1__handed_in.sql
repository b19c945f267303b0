-- When the gateway was first told of a dossier: what communes enter later of a day on paper shows as late. The facts are taken anew.
TRUNCATE dossier_fact, dossier_fact_mark;
ALTER TABLE dossier_fact ADD COLUMN handed_in_at timestamptz NOT NULL;
COMMENT ON COLUMN dossier_fact.handed_in_at IS 'when the gateway took its first state';

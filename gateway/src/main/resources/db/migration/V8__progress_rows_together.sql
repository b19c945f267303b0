-- Progress rows of one dossier travel together. What was refused together goes by itself from then on.
ALTER TABLE message ADD COLUMN alone boolean NOT NULL DEFAULT false;
COMMENT ON COLUMN message.alone IS 'it was refused in one call with others, so no other goes along with it';

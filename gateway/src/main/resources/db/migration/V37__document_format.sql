-- In which form a message's newest document is written. While an old and a new version of the program run at the same time, the
-- old one leaves alone what only the new one can read.
ALTER TABLE message ADD COLUMN format int NOT NULL DEFAULT 1;
COMMENT ON COLUMN message.format IS 'see DocumentFormat: a version that reads up to n leaves what is above n to newer ones';

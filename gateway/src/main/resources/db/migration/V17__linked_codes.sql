-- Connectors to the civil registry may ask about a linked dossier by either of its codes.
CREATE TABLE linked_code (
    origin          text NOT NULL,
    linked          text NOT NULL,
    subject         text NOT NULL,
    PRIMARY KEY (origin, linked)
);
COMMENT ON TABLE linked_code IS 'national codes of linked dossiers (G22…), by the origin that handed them in';
COMMENT ON COLUMN linked_code.subject IS 'the dossier''s own code at the province''s one-stop shop';
CREATE INDEX linked_code_subject ON linked_code (origin, subject);

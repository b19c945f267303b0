-- Whose number it is: every look-up, without personal data, and what an approver let pass.

CREATE TABLE identity_lookup (
    id              uuid PRIMARY KEY,
    at              timestamptz NOT NULL,
    by              text NOT NULL,
    officer         text NOT NULL,
    purpose         text NOT NULL,
    procedure       text,
    dossier         text,
    message         uuid,
    question        text NOT NULL,
    verdict         text NOT NULL CHECK (verdict IN ('MATCH', 'DIFFERS', 'NOT_FOUND', 'UNFIT', 'AWAY')),
    fields          text NOT NULL DEFAULT '',
    remembered      boolean NOT NULL,
    took_millis     bigint NOT NULL
);
COMMENT ON COLUMN identity_lookup.by IS 'the origin or the person that asked; gateway for what it asks by itself';
COMMENT ON COLUMN identity_lookup.question IS 'keyed hash of number, name, birth and gender as declared';
COMMENT ON COLUMN identity_lookup.fields IS 'in which what is declared differs; names of fields, never values';
COMMENT ON COLUMN identity_lookup.remembered IS 'whether the service was spared';
CREATE INDEX identity_lookup_question ON identity_lookup (question, at DESC)
    WHERE NOT remembered AND verdict IN ('MATCH', 'DIFFERS', 'NOT_FOUND');
CREATE INDEX identity_lookup_dossier ON identity_lookup (dossier, at DESC) WHERE dossier IS NOT NULL;
CREATE INDEX identity_lookup_at ON identity_lookup (at);

CREATE INDEX identity_lookup_message ON identity_lookup (message) WHERE message IS NOT NULL;

CREATE TABLE identity_waiver (
    dossier         text NOT NULL,
    question        text NOT NULL,
    at              timestamptz NOT NULL,
    who             text NOT NULL,
    PRIMARY KEY (dossier, question)
);
COMMENT ON TABLE identity_waiver IS 'applicants whom an approver lets go on with a dossier although they do not fit; the reason is in the audit';

CREATE TABLE sign_in (
    account         text PRIMARY KEY,
    at              timestamptz NOT NULL,
    level           int NOT NULL,
    by              text NOT NULL
);
COMMENT ON TABLE sign_in IS 'the last sign-in of an account whose token was found right';
COMMENT ON COLUMN sign_in.account IS 'keyed hash of number and name as the issuer told them';

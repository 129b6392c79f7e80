-- Marriages that people register themselves (order, clause 2). None of this pays anything: only an event of the registry's file does.

-- What was typed of one's own marriage, with the pledge that it is the first. Looked up at once; registered when the person says
-- so, and from then on never changed. What nobody registers goes after a day.
CREATE TABLE marriage_claim (
  claim_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- by which its person opens it; says nothing about them
  code text COLLATE "C" NOT NULL UNIQUE,
  national_id bigint NOT NULL REFERENCES person,
  spouse_id bigint NOT NULL,
  contract_day int NOT NULL,
  checked_at timestamptz NOT NULL,
  registered_at timestamptz
);
CREATE INDEX marriage_claim_of ON marriage_claim (national_id, claim_id);
CREATE INDEX marriage_claim_left ON marriage_claim (checked_at) WHERE registered_at IS NULL;
CREATE UNIQUE INDEX marriage_claim_once ON marriage_claim (national_id, spouse_id, contract_day)
  WHERE registered_at IS NOT NULL;

-- What the registry said when it was asked about it: of the event, and of the person who registered it. Of the spouse nothing
-- is kept. No row: it has not answered yet.
CREATE TABLE marriage_answer (
  claim_id bigint PRIMARY KEY REFERENCES marriage_claim ON DELETE CASCADE,
  found boolean NOT NULL,
  -- all of these only where it was found
  event_id bigint,
  role "char" CHECK (role IN ('H', 'W')),
  revoked boolean,
  permanent boolean,
  married_on int,
  registered_on int,
  with_office boolean,
  born int,
  prior_marriages bigint,
  answered_at timestamptz NOT NULL,
  CHECK (NOT found OR (event_id, role, revoked, permanent, married_on, registered_on, with_office, born, prior_marriages) IS NOT NULL)
);

-- How often a person looked a marriage up on a day of Tehran. Kept here, so that neither a restart nor another server gives more.
CREATE TABLE marriage_try (
  national_id bigint NOT NULL,
  day int NOT NULL,
  tries smallint NOT NULL,
  PRIMARY KEY (national_id, day)
);

REVOKE UPDATE, DELETE ON marriage_answer FROM ${app};
REVOKE UPDATE ON marriage_claim FROM ${app};
GRANT UPDATE (registered_at) ON marriage_claim TO ${app};

-- What is registered is history: the application can neither change nor delete it.
ALTER TABLE marriage_claim ENABLE ROW LEVEL SECURITY;
CREATE POLICY marriage_claim_read ON marriage_claim FOR SELECT USING (true);
CREATE POLICY marriage_claim_add ON marriage_claim FOR INSERT WITH CHECK (registered_at IS NULL);
CREATE POLICY marriage_claim_register ON marriage_claim FOR UPDATE USING (registered_at IS NULL) WITH CHECK (true);
CREATE POLICY marriage_claim_forget ON marriage_claim FOR DELETE USING (registered_at IS NULL);

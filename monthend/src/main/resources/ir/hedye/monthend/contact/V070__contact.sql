-- What people ask about their own account and mobile. Asking never waits for the month's lock, so nothing asked is lost while
-- a month is run; it is carried out, in order, under the lock.

CREATE TABLE contact_request (
  request_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  national_id bigint NOT NULL REFERENCES person,
  what text COLLATE "C" NOT NULL CHECK (what IN ('ACCOUNT', 'MOBILE', 'FREEZE', 'OWNED', 'NOT_OWNED')),
  -- the account or mobile in its one form; empty for FREEZE
  value text COLLATE "C" NOT NULL,
  -- whether the account's owner is to be asked of the service that knows
  asks_owner boolean NOT NULL,
  asked_on int NOT NULL,
  asked_at timestamptz NOT NULL DEFAULT now(),
  done_at timestamptz
);
CREATE INDEX contact_request_open ON contact_request (request_id) WHERE done_at IS NULL;
CREATE INDEX contact_request_of ON contact_request (national_id, request_id);

-- Whose an account is, where that was asked. Without a row nobody asked.
CREATE TABLE account_owner (
  national_id bigint NOT NULL REFERENCES person,
  sheba text COLLATE "C" NOT NULL,
  answer text COLLATE "C" NOT NULL CHECK (answer IN ('ASKED', 'OWNED', 'NOT_OWNED')),
  asked_at timestamptz NOT NULL DEFAULT now(),
  answered_at timestamptz,
  PRIMARY KEY (national_id, sheba)
);
CREATE INDEX account_owner_open ON account_owner (asked_at) WHERE answer = 'ASKED';

REVOKE UPDATE, DELETE ON contact_request, account_owner FROM ${app};
GRANT UPDATE (done_at) ON contact_request TO ${app};
GRANT UPDATE (answer, answered_at) ON account_owner TO ${app};

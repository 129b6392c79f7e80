-- Support requests (ثبت درخواست پشتیبانی; order, clause 3): what a person asks, with pictures, and what was answered.

CREATE TABLE support_request (
  request_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  -- what the person is told and names on the telephone; says nothing about them
  tracking text COLLATE "C" NOT NULL UNIQUE,
  national_id bigint NOT NULL REFERENCES person,
  -- a failed condition, a doubt or a hold of theirs, or OTHER
  reason text COLLATE "C" NOT NULL,
  state text COLLATE "C" NOT NULL CHECK (state IN ('RECEIVED', 'PICTURE_NEEDED', 'ANSWERED', 'WITHDRAWN')),
  opened_at timestamptz NOT NULL,
  closed_at timestamptz
);
CREATE INDEX support_request_of ON support_request (national_id, request_id);
CREATE INDEX support_request_open ON support_request (opened_at) WHERE closed_at IS NULL;

-- Its history; nothing of it is ever rewritten.
CREATE TABLE support_entry (
  request_id bigint NOT NULL REFERENCES support_request,
  step int NOT NULL,
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('OPENED', 'ADDED', 'PICTURE', 'ANSWERED', 'PICTURE_NEEDED', 'WITHDRAWN')),
  body text NOT NULL,
  noted_at timestamptz NOT NULL,
  PRIMARY KEY (request_id, step)
);

-- Pictures lie in files by their hash; here stands whose they are and what they show.
CREATE TABLE support_picture (
  picture_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  request_id bigint NOT NULL REFERENCES support_request,
  number int NOT NULL,
  shows text COLLATE "C" NOT NULL CHECK (shows IN ('DEED', 'BOOKLET', 'OTHER')),
  sha256 text COLLATE "C" NOT NULL,
  width int NOT NULL,
  height int NOT NULL,
  sent_at timestamptz NOT NULL,
  -- its time to be kept is over: the file is gone
  forgotten_at timestamptz,
  UNIQUE (request_id, number),
  UNIQUE (request_id, sha256)
);
CREATE INDEX support_picture_file ON support_picture (sha256) WHERE forgotten_at IS NULL;

REVOKE UPDATE, DELETE ON support_request, support_entry, support_picture FROM ${app};
GRANT UPDATE (state, closed_at) ON support_request TO ${app};
GRANT UPDATE (forgotten_at) ON support_picture TO ${app};

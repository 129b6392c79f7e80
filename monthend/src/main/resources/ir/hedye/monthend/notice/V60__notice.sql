-- What insured persons are told by SMS: the outbox, each submit of each part, and the receipts.

-- One number per running sender; it holds an advisory lock of that number as long as it lives.
CREATE SEQUENCE notice_session AS integer CYCLE;

-- SMPP's user_message_reference (16 bits), which many centres echo in the receipt.
CREATE SEQUENCE notice_reference AS integer MINVALUE 1 MAXVALUE 65535 CYCLE;

CREATE TABLE notice (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  national_id  text COLLATE "C" NOT NULL,
  template     text COLLATE "C" NOT NULL,
  subject      text COLLATE "C" NOT NULL,   -- what it is about; with person and template never told twice
  version      integer NOT NULL,            -- of the template
  mobile       text COLLATE "C" NOT NULL,
  parameters   jsonb NOT NULL,              -- of a one-time code only its hash
  shows_amount boolean NOT NULL,
  queued_at    timestamptz NOT NULL,
  state        text COLLATE "C" NOT NULL DEFAULT 'QUEUED' CHECK (state IN ('QUEUED', 'SENDING', 'SENT', 'FAILED')),
  failure      text COLLATE "C",            -- why FAILED: a word of ours or SMPP's command_status
  UNIQUE (national_id, template, subject)
);
CREATE INDEX notice_queued ON notice (id) WHERE state = 'QUEUED';

CREATE TABLE notice_part (
  notice_id bigint NOT NULL REFERENCES notice,
  part      smallint NOT NULL,
  parts     smallint NOT NULL,
  body      text,                           -- as sent; a one-time code's text is kept nowhere
  state     text COLLATE "C" NOT NULL CHECK (state IN ('WAITING', 'SUBMITTING', 'UNCERTAIN', 'SENT', 'FAILED')),
  tries     smallint NOT NULL DEFAULT 0,
  due_at    timestamptz NOT NULL,           -- UNCERTAIN: when it may be said again
  PRIMARY KEY (notice_id, part)
);
CREATE INDEX notice_part_due ON notice_part (notice_id, part) WHERE state IN ('WAITING', 'UNCERTAIN');

-- SMPP has no idempotent submit: what left without an answer stays UNCERTAIN until a receipt tells.
CREATE TABLE notice_submit (
  id           bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  notice_id    bigint NOT NULL,
  part         smallint NOT NULL,
  session      integer NOT NULL,
  reference    integer NOT NULL,
  again        boolean NOT NULL,            -- said again after an UNCERTAIN one
  state        text COLLATE "C" NOT NULL CHECK (state IN ('SUBMITTING', 'SENT', 'REFUSED', 'UNCERTAIN', 'UNSENT')),
  submitted_at timestamptz NOT NULL,
  message_id   text COLLATE "C",
  error        integer,                     -- command_status of a refusal
  delivery     text COLLATE "C",            -- DELIVRD, EXPIRED, UNDELIV, REJECTD …
  delivered_at timestamptz,
  FOREIGN KEY (notice_id, part) REFERENCES notice_part
);
CREATE INDEX notice_submit_part ON notice_submit (notice_id, part);
CREATE INDEX notice_submit_message ON notice_submit (message_id);
CREATE INDEX notice_submit_awaited ON notice_submit (session) WHERE state = 'SENT' AND delivery IS NULL;
CREATE INDEX notice_submit_open ON notice_submit (state, id) WHERE state IN ('SUBMITTING', 'UNCERTAIN');

-- Receipts as they come, also before the message id they name is known.
CREATE TABLE notice_receipt (
  id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  message_id  text COLLATE "C" NOT NULL,
  mobile      text COLLATE "C" NOT NULL,
  reference   integer,
  state       text COLLATE "C" NOT NULL,
  error       text COLLATE "C",
  done_at     timestamptz,
  received_at timestamptz NOT NULL,
  submit_id   bigint REFERENCES notice_submit,
  UNIQUE NULLS NOT DISTINCT (message_id, mobile, state, done_at)
);
CREATE INDEX notice_receipt_unjoined ON notice_receipt (message_id) WHERE submit_id IS NULL;

-- How far each notice got: sent, and what the centre said about the last submit of each part.
CREATE VIEW notice_progress AS
SELECT n.id, n.national_id, n.template, n.subject, n.queued_at, n.state, n.failure,
       count(p.part) AS parts,
       count(p.part) FILTER (WHERE p.state = 'UNCERTAIN') AS uncertain_parts,
       count(p.part) FILTER (WHERE s.delivery = 'DELIVRD') AS delivered_parts,
       min(s.delivery) FILTER (WHERE s.delivery IN ('EXPIRED', 'DELETED', 'UNDELIV', 'REJECTD')) AS undelivered,
       bool_or(s.again) AS said_again
FROM notice n
LEFT JOIN notice_part p ON p.notice_id = n.id
LEFT JOIN LATERAL (
  SELECT delivery, again FROM notice_submit WHERE notice_id = p.notice_id AND part = p.part ORDER BY id DESC LIMIT 1
) s ON true
GROUP BY n.id;

-- What was told stays: nobody deletes, and a receipt is never rewritten.
REVOKE DELETE ON notice, notice_part, notice_submit, notice_receipt FROM ${app};
REVOKE UPDATE ON notice_receipt FROM ${app};
GRANT UPDATE (submit_id) ON notice_receipt TO ${app};

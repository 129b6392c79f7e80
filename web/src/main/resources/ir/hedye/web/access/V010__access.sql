-- Who is signed in, and one-time codes that are open. Nothing here outlives its hour; nothing of it is history.

-- The tables of Spring Session. Times are milliseconds since 1970.
CREATE TABLE web_session (
  primary_id char(36) PRIMARY KEY,
  session_id char(36) NOT NULL UNIQUE,
  creation_time bigint NOT NULL,
  last_access_time bigint NOT NULL,
  max_inactive_interval int NOT NULL,
  expiry_time bigint NOT NULL,
  principal_name varchar(100)            -- the same for everybody: no session can be found by its person
);
CREATE INDEX web_session_expiry ON web_session (expiry_time);

CREATE TABLE web_session_attributes (
  session_primary_id char(36) NOT NULL REFERENCES web_session ON DELETE CASCADE,
  attribute_name varchar(200) NOT NULL,
  attribute_bytes bytea NOT NULL,
  PRIMARY KEY (session_primary_id, attribute_name)
);

-- One open code a session; asking for another replaces it.
CREATE TABLE web_code (
  challenge bytea PRIMARY KEY,           -- SHA-256 of a secret that the session alone keeps
  national_id bigint NOT NULL,           -- as typed: somebody who is not on file has a row too
  new_mobile text COLLATE "C" NOT NULL,  -- to be registered once the code is entered; empty when only signing in
  salt bytea NOT NULL,
  code_hash bytea NOT NULL,              -- HMAC over challenge, salt and code, with a key that is not in the database
  tries smallint NOT NULL DEFAULT 0,
  expires_at timestamptz NOT NULL
);
CREATE INDEX web_code_expiry ON web_code (expires_at);

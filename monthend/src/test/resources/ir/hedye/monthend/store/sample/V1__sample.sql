CREATE TABLE sample (
  id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL COLLATE "C"
);

-- A table the application may add to and read, never change.
CREATE TABLE sample_ledger (
  id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  name text NOT NULL COLLATE "C"
);
REVOKE UPDATE, DELETE ON sample_ledger FROM ${app};

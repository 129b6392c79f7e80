-- What the registry is expected to bring where our own ledger has nothing yet to compare with: registered marriages of a year.
CREATE TABLE registry_expected (
  province text COLLATE "C" PRIMARY KEY,
  a_year int NOT NULL CHECK (a_year > 0),
  source text NOT NULL
);
INSERT INTO registry_expected VALUES
  ('23', 63973, '1402'), ('09', 43887, '1402'), ('06', 35364, '1402'), ('04', 25694, '1402'), ('07', 25166, '1402'),
  ('20', 3068, '1402'), ('16', 3436, '1402'), ('17', 5016, '1402'), ('29', 5537, '1402'), ('21', 5653, '1402');
CREATE INDEX event_version_registered ON event_version (registered_on);
REVOKE INSERT, UPDATE, DELETE ON registry_expected FROM ${app};

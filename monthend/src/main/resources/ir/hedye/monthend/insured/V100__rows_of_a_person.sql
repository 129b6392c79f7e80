-- Contribution rows lie side by side, person by person, as a run reads them: for millions of rows of their own, storing,
-- two indexes and a look-up in contribution_list for each cost more than anything else in the month (ADR 27).

-- Who stands in the list, each once, in order: through them the rows of a list are found.
ALTER TABLE contribution_list ADD COLUMN people bigint[] NOT NULL DEFAULT '{}';
UPDATE contribution_list l SET people = c.people
  FROM (SELECT list_id, array_agg(DISTINCT national_id) AS people FROM contribution GROUP BY list_id) c
  WHERE c.list_id = l.list_id;
ALTER TABLE contribution_list ALTER COLUMN people DROP DEFAULT;

-- Rows of one person, column by column; a person has one such stretch of rows, or one for each load that brought new ones.
-- kinds: category code * 4 + basis code (law, Category and Basis).
CREATE TABLE contribution_rows (
  national_id bigint NOT NULL,
  highest_list bigint NOT NULL REFERENCES contribution_list,
  lists bigint[] NOT NULL,
  months int[] NOT NULL,
  kinds smallint[] NOT NULL,
  days smallint[] NOT NULL,
  wages bigint[] NOT NULL,
  starts int[] NOT NULL,
  leaves int[] NOT NULL,
  CHECK (cardinality(lists) > 0 AND cardinality(months) = cardinality(lists) AND cardinality(kinds) = cardinality(lists)
    AND cardinality(days) = cardinality(lists) AND cardinality(wages) = cardinality(lists)
    AND cardinality(starts) = cardinality(lists) AND cardinality(leaves) = cardinality(lists)),
  -- lists are counted on without a gap (below), so each of these is one
  CHECK (1 <= ALL (lists) AND highest_list >= ALL (lists))
) WITH (toast_tuple_target = 8160); -- five years of rows stand in the page itself, not compressed
INSERT INTO contribution_rows
  SELECT national_id, max(list_id), array_agg(list_id), array_agg(month), array_agg(kind), array_agg(days), array_agg(wage),
    array_agg(start_on), array_agg(leave_on)
  FROM (SELECT * FROM contribution ORDER BY national_id, list_id) c GROUP BY national_id ORDER BY national_id;
CREATE INDEX contribution_rows_person ON contribution_rows (national_id);

DROP TABLE contribution;
CREATE VIEW contribution WITH (security_invoker = true) AS
  SELECT r.national_id, c.list_id, c.month, c.kind, c.days, c.wage, c.start_on, c.leave_on
  FROM contribution_rows r, unnest(r.lists, r.months, r.kinds, r.days, r.wages, r.starts, r.leaves)
    AS c (list_id, month, kind, days, wage, start_on, leave_on);

-- A load adds a million lists with one statement. What a foreign key would look up list by list is proved once.
ALTER TABLE contribution_list DROP CONSTRAINT contribution_list_feed_id_fkey;
CREATE FUNCTION contribution_list_follows() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
  news record;
BEGIN
  SELECT count(*) AS lists, min(list_id) AS first, max(list_id) AS last INTO news FROM added;
  IF news.last - news.first + 1 <> news.lists OR news.first < 1
    OR (news.first > 1 AND NOT EXISTS (SELECT FROM contribution_list WHERE list_id = news.first - 1)) THEN
    RAISE integrity_constraint_violation USING MESSAGE = 'lists are not counted on from the last one';
  END IF;
  IF EXISTS (SELECT feed_id FROM added EXCEPT SELECT feed_id FROM feed) THEN
    RAISE foreign_key_violation USING MESSAGE = 'a list of no feed';
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER contribution_list_follows AFTER INSERT ON contribution_list
  REFERENCING NEW TABLE AS added FOR EACH STATEMENT EXECUTE FUNCTION contribution_list_follows();

REVOKE UPDATE ON contribution_rows FROM ${app};
REVOKE INSERT, UPDATE, DELETE ON contribution FROM ${app};
REVOKE UPDATE ON contribution_list FROM ${app};
GRANT UPDATE (people) ON contribution_list TO ${app};

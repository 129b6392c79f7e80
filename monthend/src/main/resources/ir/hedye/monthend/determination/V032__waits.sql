-- Whether a condition of the decision awaits a list: time alone may change such a decision, also one that another condition
-- refused already (law.md, clause 1). Decisions made before this column are looked at once more.
ALTER TABLE decision ADD COLUMN waits boolean NOT NULL DEFAULT false;
UPDATE decision SET waits = true WHERE superseded_by IS NULL AND outcome IN ('AWAITING_LIST', 'NOT_ENTITLED');

DROP INDEX decision_to_revisit;
CREATE INDEX decision_to_revisit ON decision (national_id)
  WHERE superseded_by IS NULL
    AND (waits OR reasons LIKE '%DATES_INCONSISTENT%' OR reasons LIKE '%NO_LAW_VERSION%'
      OR holds LIKE '%ACCOUNT_CHANGED%');

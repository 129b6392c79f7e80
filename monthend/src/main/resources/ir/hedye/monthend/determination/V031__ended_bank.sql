-- Banks whose end the decisions in force know: a run decides again the people at a bank that has ended since, or whose end the
-- table of banks has taken back.
CREATE TABLE ended_bank (
  code text COLLATE "C" PRIMARY KEY
);
REVOKE UPDATE ON ended_bank FROM ${app};

-- As decision_to_revisit, and the days that no law version knew: the next version may.
DROP INDEX decision_to_revisit;
CREATE INDEX decision_to_revisit ON decision (national_id)
  WHERE superseded_by IS NULL
    AND (outcome = 'AWAITING_LIST' OR reasons LIKE '%DATES_INCONSISTENT%' OR reasons LIKE '%NO_LAW_VERSION%'
      OR holds LIKE '%ACCOUNT_CHANGED%');

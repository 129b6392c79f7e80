-- What each role is given at, and which two nobody holds at once (ADR 19). The same stands in RoleTable's neighbours in the program,
-- and a test compares them; here it holds also against a program that is wrong.
CREATE TABLE staff_role (
  role text COLLATE "C" PRIMARY KEY,
  level text COLLATE "C" NOT NULL,
  UNIQUE (role, level)
);
INSERT INTO staff_role VALUES
  ('BRANCH_OFFICER', 'BRANCH'),
  ('BRANCH_HEAD', 'BRANCH'),
  ('BROKER', 'BRANCH'),
  ('CALL_CENTRE', 'COUNTRY'),
  ('PROVINCIAL_OFFICE', 'OFFICE'),
  ('PUBLIC_RELATIONS', 'OFFICE'),
  ('HEADQUARTERS', 'COUNTRY'),
  ('FINANCE_MAKER', 'COUNTRY'),
  ('FINANCE_CHECKER', 'COUNTRY'),
  ('IT_OPERATOR', 'COUNTRY'),
  ('AUDITOR', 'COUNTRY');

CREATE TABLE staff_clash (
  one text COLLATE "C" NOT NULL REFERENCES staff_role,
  other text COLLATE "C" NOT NULL REFERENCES staff_role,
  PRIMARY KEY (one, other)
);
INSERT INTO staff_clash VALUES
  ('BRANCH_OFFICER', 'BRANCH_HEAD'),
  ('BRANCH_OFFICER', 'BROKER'),
  ('BRANCH_OFFICER', 'CALL_CENTRE'),
  ('BRANCH_OFFICER', 'PROVINCIAL_OFFICE'),
  ('BRANCH_OFFICER', 'HEADQUARTERS'),
  ('BRANCH_OFFICER', 'FINANCE_MAKER'),
  ('BRANCH_OFFICER', 'FINANCE_CHECKER'),
  ('BRANCH_OFFICER', 'IT_OPERATOR'),
  ('BRANCH_OFFICER', 'AUDITOR'),
  ('BRANCH_HEAD', 'BROKER'),
  ('BRANCH_HEAD', 'CALL_CENTRE'),
  ('BRANCH_HEAD', 'FINANCE_MAKER'),
  ('BRANCH_HEAD', 'FINANCE_CHECKER'),
  ('BRANCH_HEAD', 'IT_OPERATOR'),
  ('BRANCH_HEAD', 'AUDITOR'),
  ('BROKER', 'CALL_CENTRE'),
  ('BROKER', 'PROVINCIAL_OFFICE'),
  ('BROKER', 'PUBLIC_RELATIONS'),
  ('BROKER', 'HEADQUARTERS'),
  ('BROKER', 'FINANCE_MAKER'),
  ('BROKER', 'FINANCE_CHECKER'),
  ('BROKER', 'IT_OPERATOR'),
  ('BROKER', 'AUDITOR'),
  ('CALL_CENTRE', 'PROVINCIAL_OFFICE'),
  ('CALL_CENTRE', 'HEADQUARTERS'),
  ('CALL_CENTRE', 'FINANCE_MAKER'),
  ('CALL_CENTRE', 'FINANCE_CHECKER'),
  ('CALL_CENTRE', 'IT_OPERATOR'),
  ('CALL_CENTRE', 'AUDITOR'),
  ('PROVINCIAL_OFFICE', 'FINANCE_MAKER'),
  ('PROVINCIAL_OFFICE', 'FINANCE_CHECKER'),
  ('PROVINCIAL_OFFICE', 'IT_OPERATOR'),
  ('PROVINCIAL_OFFICE', 'AUDITOR'),
  ('PUBLIC_RELATIONS', 'IT_OPERATOR'),
  ('PUBLIC_RELATIONS', 'AUDITOR'),
  ('HEADQUARTERS', 'FINANCE_MAKER'),
  ('HEADQUARTERS', 'FINANCE_CHECKER'),
  ('HEADQUARTERS', 'IT_OPERATOR'),
  ('HEADQUARTERS', 'AUDITOR'),
  ('FINANCE_MAKER', 'FINANCE_CHECKER'),
  ('FINANCE_MAKER', 'IT_OPERATOR'),
  ('FINANCE_MAKER', 'AUDITOR'),
  ('FINANCE_CHECKER', 'IT_OPERATOR'),
  ('FINANCE_CHECKER', 'AUDITOR'),
  ('IT_OPERATOR', 'AUDITOR');
INSERT INTO staff_clash SELECT other, one FROM staff_clash;

ALTER TABLE staff_grant ADD FOREIGN KEY (role, level) REFERENCES staff_role (role, level);
ALTER TABLE staff_grant ADD CONSTRAINT staff_grant_not_by_oneself CHECK (given_by <> staff_id);

CREATE FUNCTION staff_grant_agrees() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.ended_at IS NOT NULL THEN
    RAISE EXCEPTION 'what has ended stays ended' USING ERRCODE = 'check_violation', CONSTRAINT = 'staff_grant_ended';
  END IF;
  IF NEW.ended_at IS NULL THEN
    -- one at a time for each member: of two that clash and come at once, one waits and sees the other
    PERFORM FROM staff_member WHERE staff_id = NEW.staff_id FOR UPDATE;
    IF EXISTS (SELECT FROM staff_grant g JOIN staff_clash c ON c.one = g.role AND c.other = NEW.role
        WHERE g.staff_id = NEW.staff_id AND g.ended_at IS NULL AND g.grant_id <> NEW.grant_id) THEN
      RAISE EXCEPTION 'these roles clash' USING ERRCODE = 'exclusion_violation', CONSTRAINT = 'staff_grant_clash';
    END IF;
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER staff_grant_agrees BEFORE INSERT OR UPDATE ON staff_grant FOR EACH ROW EXECUTE FUNCTION staff_grant_agrees();

REVOKE INSERT, UPDATE, DELETE ON staff_role, staff_clash FROM ${app};

-- What later news is measured against.
ALTER TABLE correction_fact
  -- what the feeds said of the fact when somebody last looked
  ADD COLUMN delivered text NOT NULL DEFAULT '',
  -- whom a spouse's field was about; when the registry names another spouse, it says nothing of that one
  ADD COLUMN spouse bigint NOT NULL DEFAULT 0;
GRANT UPDATE (delivered) ON correction_fact TO ${app};

-- How many codes were asked for in a person's name on a day of Tehran, whether there is such a person or not; and, under number 0,
-- how many wrong codes were entered by anybody. Only the length of the next code hangs on it: nobody is ever locked out.
CREATE TABLE web_code_day (
  day int NOT NULL,
  national_id bigint NOT NULL,
  count int NOT NULL,
  PRIMARY KEY (day, national_id)
);

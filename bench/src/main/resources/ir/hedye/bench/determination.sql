-- The whole determination of Article 85 as one SQL script for DuckDB: a data folder in, the file of decisions out.
-- Written for speed, as the rival of our own `determine`: rows of people in no event and of months no rule asks for fall away
-- in the read; months, categories and bases are read straight into enumerations; fractions are whole numbers over
-- ${lcm}, the least common multiple of 1 … 31, and only months cut by a window's edge pay for them.
-- Left out, in its favour: looking for bad rows, and spaces around fields. What does not fit a type stops the script.

SET threads = 2;
SET preserve_insertion_order = false;

CREATE MACRO latin(t) AS
  CASE WHEN strlen(t) = length(t) THEN t ELSE translate(t, '۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩', '01234567890123456789') END;
CREATE MACRO unspaced(t) AS regexp_replace(
  latin(t), '[\s\x{0B}\x{85}\x{A0}\x{1680}\x{2000}-\x{200F}\x{2028}\x{2029}\x{202F}\x{205F}\x{3000}\x{FEFF}]', '', 'g');
CREATE MACRO day_number(t) AS CAST(translate(latin(t), '-/', '') AS INTEGER);
CREATE MACRO month_number(d) AS (d // 10000) * 12 + (d // 100) % 100 - 1;
CREATE MACRO month_days(m) AS
  CASE WHEN m % 12 < 6 THEN 31 WHEN m % 12 < 11 OR (25 * (m // 12) + 11) % 33 < 8 THEN 30 ELSE 29 END;

CREATE TYPE category AS ENUM (${categories});
CREATE TYPE basis AS ENUM (${bases});
-- Every month as a feed may write it, so that the reader itself makes numbers of them.
CREATE TYPE month AS ENUM (
  SELECT translate(format('{:04d}-{:02d}', i // 12, i % 12 + 1), '-0123456789', written)
  FROM range(${firstMonth}, ${lastMonth}) t(i), (VALUES
    (1, '-0123456789'), (2, '/0123456789'), (3, '-۰۱۲۳۴۵۶۷۸۹'), (4, '/۰۱۲۳۴۵۶۷۸۹'),
    (5, '-٠١٢٣٤٥٦٧٨٩'), (6, '/٠١٢٣٤٥٦٧٨٩')) s(n, written)
  ORDER BY n, i);
CREATE TEMP TABLE minimum_wage AS SELECT * FROM (VALUES ${minimumWages}) w(day, rial);

CREATE TEMP TABLE marriage AS
SELECT DISTINCT event_id, version, status = 'REVOKED' AS revoked, contract = 'PERMANENT' AS permanent,
  day_number(marriage_date) AS d, day_number(registration_date) AS registered, office IS NOT NULL AS has_office,
  latin(husband_id) AS husband_id, day_number(husband_birth_date) AS husband_birth_date, husband_prior_marriages,
  latin(wife_id) AS wife_id, day_number(wife_birth_date) AS wife_birth_date, wife_prior_marriages
FROM ${marriages};

CREATE TEMP TABLE spouse AS
SELECT event_id, version, revoked, permanent, d, registered, has_office, 'HUSBAND' AS role, 'M' AS sex,
  husband_id AS national_id, husband_birth_date AS born, husband_prior_marriages AS prior
FROM marriage WHERE length(husband_id) = 10
UNION ALL
SELECT event_id, version, revoked, permanent, d, registered, has_office, 'WIFE', 'F',
  wife_id, wife_birth_date, wife_prior_marriages
FROM marriage WHERE length(wife_id) = 10;

-- One case per event and spouse found among the insured. The windows begin in months m - 60 and m - 24, on these days.
CREATE TEMP TABLE "case" AS
WITH first_twice AS (
  SELECT national_id FROM spouse WHERE NOT revoked AND prior = 0 GROUP BY national_id HAVING count(*) > 1)
SELECT CAST(row_number() OVER () AS INTEGER) AS id, s.* EXCLUDE (sex, born),
  CAST(s.national_id AS BIGINT) AS person,
  CAST(month_number(d) AS INTEGER) AS m, d % 100 AS d_day,
  least(d_day, month_days(m - 60)) AS from_day_5, least(d_day, month_days(m - 24)) AS from_day_2,
  s.born <> i.birth_date OR s.sex <> i.sex AS mismatch,
  NOT revoked AND prior = 0 AND s.national_id IN (FROM first_twice) AS conflicting,
  i.died, i.mobile, i.sheba
FROM spouse s JOIN (
  SELECT DISTINCT latin(national_id) AS national_id, day_number(birth_date) AS birth_date, sex,
    day_number(deceased_on) AS died, mobile, sheba
  FROM ${insured}) i USING (national_id);

-- The contribution rows a case can need, each once: all of the marriage month, and covered rows of the 60 months before.
CREATE TEMP TABLE span AS
WITH row AS (
  SELECT * REPLACE (
    coalesce(try_cast(national_id AS BIGINT), CAST(latin(national_id) AS BIGINT)) AS national_id,
    CAST(enum_code(month) AS INTEGER) % (${lastMonth} - ${firstMonth}) + ${firstMonth} AS month)
  FROM ${contributions}),
seen AS (
  SELECT DISTINCT c.id, CAST(c.m - r.month AS TINYINT) AS ago, r.workshop, r.category, r.basis, r.days, r.wage,
    day_number(r.start_date) AS start_on, day_number(r.leave_date) AS leave_on ${listNumber}
  FROM row r JOIN "case" c ON c.person = r.national_id
  WHERE r.month BETWEEN c.m - 60 AND c.m
    AND (r.month = c.m OR r.category IN ('COMPULSORY', 'SEMINARY') AND r.basis IN ('WORK', 'SICK_PAY')))
SELECT s.id, ago, category, basis, wage, month_days(c.m - ago) AS all_days,
  CASE WHEN month_number(start_on) = c.m - ago THEN start_on % 100 ELSE 1 END AS first,
  coalesce(month_number(leave_on) = c.m - ago, false) AS ends,
  CASE WHEN ends THEN leave_on % 100 ELSE all_days END AS last,
  last - first + 1 AS l, least(days, l) AS n
FROM seen s JOIN "case" c USING (id);

-- Months wholly inside the five-year window: days are capped per month.
CREATE TEMP TABLE inner_days AS
SELECT id, sum(paid) AS paid
FROM (
  SELECT id, ago, least(sum(n), any_value(all_days)) AS paid
  FROM span WHERE ago BETWEEN 1 AND 59 AND basis = 'WORK' GROUP BY id, ago)
GROUP BY id;

-- What needs no cutting: wages of the months wholly inside the two-year window, and the last month with a running relation.
CREATE TEMP TABLE inner_months AS
SELECT id, sum(wage) FILTER (ago < 24 AND basis = 'WORK') AS wages,
  min(ago * 2 + CAST(ends AS INTEGER)) AS last_seen
FROM span WHERE ago > 0 GROUP BY id;

-- The months a window's edge cuts: k5 and k2 days of the span lie inside the five- and the two-year window.
CREATE TEMP TABLE edge AS
WITH cut AS (
  SELECT s.id, ago, n, l, wage, d_day BETWEEN first AND last AND basis IN ('WORK', 'SICK_PAY') AS on_d, category,
    category IN ('COMPULSORY', 'SEMINARY') AS covered, covered AND basis = 'WORK' AS counts,
    CASE WHEN ago = 0 THEN least(last, d_day - 1) ELSE last END AS until,
    CASE ago WHEN 0 THEN d_day - 1 WHEN 60 THEN all_days - from_day_5 + 1 ELSE 0 END AS window_days,
    greatest(0, until - CASE WHEN ago = 60 THEN greatest(first, from_day_5) ELSE first END + 1) AS k5,
    greatest(0, until - CASE WHEN ago = 24 THEN greatest(first, from_day_2) ELSE first END + 1) AS k2
  FROM span s JOIN "case" c USING (id) WHERE ago IN (0, 24, 60)),
monthly AS (
  SELECT id,
    least(any_value(window_days), sum(CASE WHEN counts AND ago <> 24 THEN greatest(0, n - (l - k5)) ELSE 0 END)) AS lowest,
    least(any_value(window_days), sum(CASE WHEN counts AND ago <> 24 THEN least(n, k5) ELSE 0 END)) AS highest,
    least(any_value(window_days) * ${lcm}, sum(CASE WHEN counts AND ago <> 24 THEN n * k5 * (${lcm} // l) ELSE 0 END)) AS pro_rata,
    sum(CAST(wage AS HUGEINT) * k2 * (${lcm} // l)) FILTER (counts AND ago <> 60) AS wages,
    bool_or(ago = 0) AS listed, bool_or(ago = 0 AND on_d) AS on_d,
    bool_or(ago = 0 AND on_d AND covered) AS holds,
    bool_or(ago = 0 AND on_d AND category = 'EMPLOYER_PAYS') AS employer_pays
  FROM cut GROUP BY id, ago)
SELECT id, coalesce(sum(lowest), 0) AS lowest, coalesce(sum(highest), 0) AS highest, coalesce(sum(pro_rata), 0) AS pro_rata,
  coalesce(sum(wages), 0) AS wages, bool_or(listed) AS listed, bool_or(on_d) AS on_d, bool_or(holds) AS holds,
  bool_or(employer_pays) AS employer_pays
FROM monthly GROUP BY id;

-- Every condition of every case. The list is awaited only while the first month after the last one seen is not overdue.
CREATE TEMP TABLE weighed AS
WITH known AS (
  SELECT c.*, coalesce(d.paid, 0) AS inner_paid, inner_paid + coalesce(e.lowest, 0) AS lowest,
    inner_paid + coalesce(e.highest, 0) AS highest,
    inner_paid + coalesce(e.pro_rata, 0) // ${lcm} AS paid_days,
    coalesce(m.wages, 0) * ${lcm} + coalesce(e.wages, 0) AS wages,
    coalesce(e.on_d, false) AS on_d, coalesce(e.holds, false) AS related, coalesce(e.employer_pays, false) AS employer_pays,
    m.last_seen // 2 AS ago,
    coalesce(NOT coalesce(e.listed, false) AND m.last_seen % 2 = 0 AND ${atMonth} <= c.m - ago + 2, false) AS awaits,
    (SELECT max(rial) FROM minimum_wage w WHERE w.day <= c.d) AS daily_wage
  FROM "case" c LEFT JOIN inner_days d USING (id) LEFT JOIN inner_months m USING (id) LEFT JOIN edge e USING (id))
SELECT *,
  highest + CASE WHEN awaits THEN (ago - 1) * month_days(m - 1) + d_day - 1 ELSE 0 END AS reachable,
  concat_ws('|',
    CASE WHEN conflicting THEN 'CONFLICTING_EVENTS' END,
    CASE WHEN d > ${at} OR registered < d OR died < d THEN 'DATES_INCONSISTENT' END,
    CASE WHEN mismatch THEN 'IDENTITY_MISMATCH' END,
    CASE WHEN daily_wage IS NULL OR d > ${lastKnownDay} THEN 'NO_LAW_VERSION' END) AS doubts,
  concat_ws('|',
    CASE WHEN on_d AND NOT related AND NOT employer_pays THEN 'CATEGORY_NOT_COVERED' END,
    CASE WHEN employer_pays AND NOT related THEN 'EMPLOYER_PAYS' END,
    CASE WHEN prior <> 0 THEN 'NOT_FIRST_MARRIAGE' END,
    CASE WHEN NOT permanent THEN 'NOT_PERMANENT' END,
    CASE WHEN NOT has_office OR registered IS NULL THEN 'NOT_REGISTERED' END,
    CASE WHEN NOT on_d AND NOT awaits THEN 'RELATION_ENDED' END,
    CASE WHEN reachable < 720 THEN 'TOO_FEW_DAYS' END) AS failed,
  CASE WHEN revoked THEN 'REVOKED' WHEN doubts <> '' THEN 'REVIEW' WHEN failed <> '' THEN 'NOT_ENTITLED'
    WHEN awaits THEN 'AWAITING_LIST' WHEN lowest < 720 THEN 'REVIEW' ELSE 'ENTITLED' END AS outcome,
  CASE WHEN revoked THEN '' WHEN doubts <> '' THEN doubts WHEN failed <> '' THEN failed
    WHEN outcome = 'REVIEW' THEN 'WINDOW_EDGE' ELSE '' END AS reasons
FROM known;

COPY (
  WITH paid AS (SELECT latin(national_id) AS national_id FROM ${paid}),
  entitled AS (
    SELECT id, unspaced(mobile) AS mobile_digits, upper(unspaced(sheba)) AS account,
      regexp_replace(mobile_digits, '[-‐-―]', '', 'g') AS phone,
      concat_ws('|',
        CASE WHEN national_id IN (FROM paid) THEN 'ALREADY_PAID' END,
        CASE WHEN died IS NOT NULL THEN 'DECEASED' END,
        CASE WHEN account <> '' AND NOT CASE WHEN regexp_full_match(account, 'IR[0-9]{24}')
          THEN CAST(substr(account, 5) || '1827' || substr(account, 3, 2) AS HUGEINT) % 97 = 1 ELSE false END
          THEN 'INVALID_ACCOUNT' END,
        CASE WHEN phone <> '' AND NOT regexp_full_match(phone, '(0|\+98|0098|98)?9[0-9]{9}') THEN 'INVALID_MOBILE' END,
        CASE WHEN coalesce(account, '') = '' THEN 'NO_ACCOUNT' END,
        CASE WHEN coalesce(phone, '') = '' THEN 'NO_MOBILE' END) AS holds
    FROM weighed WHERE outcome = 'ENTITLED')
  SELECT event_id, version, national_id, role, outcome,
    CASE WHEN outcome = 'ENTITLED'
      THEN greatest((wages + 12 * ${lcm}) // (24 * ${lcm}), 30 * daily_wage) END AS amount,
    CASE WHEN NOT revoked THEN paid_days END AS paid_days,
    CASE WHEN NOT revoked THEN (2 * wages + ${lcm}) // (2 * ${lcm}) END AS wage_total,
    nullif(reasons, '') AS reasons, nullif(holds, '') AS holds
  FROM weighed LEFT JOIN entitled USING (id) ORDER BY event_id, role
) TO '${out}' (FORMAT csv, HEADER, DELIMITER ',');

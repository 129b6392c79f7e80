-- The month's end: what is to be done, by whom it was asked, how far it is; rehearsals; samples.

-- db-scheduler's table, as its version 16 wants it.
CREATE TABLE scheduled_tasks (
  task_name text COLLATE "C" NOT NULL,
  task_instance text COLLATE "C" NOT NULL,
  task_data bytea,
  execution_time timestamptz NOT NULL,
  picked boolean NOT NULL,
  picked_by text,
  last_success timestamptz,
  last_failure timestamptz,
  consecutive_failures int,
  last_heartbeat timestamptz,
  version bigint NOT NULL,
  priority smallint,
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_execution_time ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);

-- A run or rehearsal that somebody, or the schedule, asked for. Progress is written beside the run's transaction.
CREATE TABLE month_order (
  order_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  month int NOT NULL,
  -- FIRST_RUN: only when the month was never run, as the schedule asks it
  kind text COLLATE "C" NOT NULL CHECK (kind IN ('REHEARSAL', 'RUN', 'FIRST_RUN')),
  ordered_by text NOT NULL,
  ordered_at timestamptz NOT NULL DEFAULT now(),
  node text NOT NULL DEFAULT '',
  begun_at timestamptz,
  done bigint NOT NULL DEFAULT 0,
  of_all bigint NOT NULL DEFAULT 0,
  seen_at timestamptz,
  ended_at timestamptz,
  ending text COLLATE "C" NOT NULL DEFAULT '' CHECK (ending IN ('', 'DONE', 'NOTHING_NEW', 'REFUSED')),
  detail text NOT NULL DEFAULT ''
);
CREATE UNIQUE INDEX month_order_open ON month_order (month, kind) WHERE ended_at IS NULL;

-- Whether the schedule runs months by itself; the last row holds, and without one it does not.
CREATE TABLE automatic_run (
  switched bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  is_on boolean NOT NULL,
  switched_by text NOT NULL,
  switched_at timestamptz NOT NULL DEFAULT now()
);

-- What a run would have come to.
CREATE TABLE rehearsal (
  rehearsal_id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  order_id bigint NOT NULL UNIQUE REFERENCES month_order,
  month int NOT NULL,
  delivery_id int NOT NULL,
  made_at timestamptz NOT NULL DEFAULT now(),
  people bigint NOT NULL,
  decisions bigint NOT NULL,
  payments bigint NOT NULL,
  rials bigint NOT NULL,
  withdrawn bigint NOT NULL,
  cases bigint NOT NULL,
  objected_by text NOT NULL DEFAULT '',
  objection text NOT NULL DEFAULT '',
  objected_at timestamptz
);
CREATE INDEX rehearsal_of_month ON rehearsal (month, rehearsal_id);
CREATE TABLE rehearsal_line (
  rehearsal_id bigint NOT NULL REFERENCES rehearsal,
  section text COLLATE "C" NOT NULL CHECK (section IN ('OFFICE', 'OUTCOME', 'REASON', 'CHANGE')),
  name text NOT NULL,
  amount bigint NOT NULL,
  rials bigint NOT NULL,
  PRIMARY KEY (rehearsal_id, section, name)
);

-- Automatic decisions that were drawn for people to look at, and what they said.
CREATE TABLE decision_sample (
  event_id bigint NOT NULL,
  role "char" NOT NULL,
  run_id int NOT NULL,
  kind text COLLATE "C" NOT NULL,
  drawn_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event_id, role, run_id)
);
CREATE INDEX decision_sample_run ON decision_sample (run_id);
CREATE TABLE sample_verdict (
  event_id bigint NOT NULL,
  role "char" NOT NULL,
  run_id int NOT NULL,
  is_right boolean NOT NULL,
  why text NOT NULL,
  said_by text NOT NULL,
  said_at timestamptz NOT NULL DEFAULT now(),
  PRIMARY KEY (event_id, role, run_id),
  FOREIGN KEY (event_id, role, run_id) REFERENCES decision_sample,
  CHECK (is_right OR why <> '')
);

REVOKE UPDATE, DELETE ON month_order, automatic_run, rehearsal, rehearsal_line, decision_sample, sample_verdict FROM ${app};
GRANT UPDATE (node, begun_at, done, of_all, seen_at, ended_at, ending, detail) ON month_order TO ${app};
GRANT UPDATE (objected_by, objection, objected_at) ON rehearsal TO ${app};

-- The whole path: from first contact to follow-up.
-- State tables: columns for what is asked and constrained, `body` for the entity whole (read only in Rust).

CREATE TABLE organisation (
  id BLOB PRIMARY KEY, county TEXT NOT NULL, kind TEXT NOT NULL, name TEXT NOT NULL
) STRICT;

CREATE TABLE account (
  id BLOB PRIMARY KEY, county TEXT NOT NULL, organisation_id BLOB NOT NULL REFERENCES organisation(id),
  name TEXT NOT NULL, role TEXT NOT NULL, duty TEXT NOT NULL,
  is_public_official INTEGER NOT NULL, languages TEXT NOT NULL, is_active INTEGER NOT NULL
) STRICT;
CREATE INDEX account_county ON account(county, name);

CREATE TABLE session (
  digest TEXT PRIMARY KEY, account_id BLOB NOT NULL REFERENCES account(id),
  created_at INTEGER NOT NULL, expires_at INTEGER NOT NULL
) STRICT;

CREATE TABLE model_version (
  code TEXT NOT NULL, version INTEGER NOT NULL, county TEXT NOT NULL, digest TEXT NOT NULL, source TEXT NOT NULL,
  published_at INTEGER NOT NULL, PRIMARY KEY (code, version)
) STRICT;
CREATE TRIGGER model_version_never_changes BEFORE UPDATE ON model_version
BEGIN SELECT RAISE(ABORT, 'a published model version never changes'); END;

CREATE TABLE client (
  id BLOB PRIMARY KEY, county TEXT NOT NULL, first_names TEXT NOT NULL, last_name TEXT NOT NULL,
  identity_code TEXT, born_on TEXT, municipality TEXT, body TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE UNIQUE INDEX client_identity_code ON client(county, identity_code) WHERE identity_code IS NOT NULL;
CREATE INDEX client_born ON client(county, born_on);

CREATE TABLE client_name (
  part TEXT NOT NULL, client_id BLOB NOT NULL REFERENCES client(id), PRIMARY KEY (part, client_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX client_name_client ON client_name(client_id);

CREATE TABLE referral (
  id BLOB PRIMARY KEY, county TEXT NOT NULL, status TEXT NOT NULL, identity_code TEXT, born_on TEXT,
  submitted_at INTEGER NOT NULL, sender_account BLOB REFERENCES account(id), follow_digest TEXT NOT NULL UNIQUE,
  body TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE INDEX referral_inbox ON referral(county, status, submitted_at);
CREATE INDEX referral_person ON referral(county, identity_code);

CREATE TABLE case_record (
  id BLOB PRIMARY KEY, number TEXT NOT NULL UNIQUE, county TEXT NOT NULL, client_id BLOB NOT NULL REFERENCES client(id),
  referral_id BLOB REFERENCES referral(id), model_code TEXT NOT NULL, model_version INTEGER NOT NULL,
  is_open INTEGER NOT NULL, step TEXT NOT NULL, area TEXT, opened_at INTEGER NOT NULL, closed_at INTEGER,
  -- Worked out from the whole case at each write; read by lists.
  step_entered_on TEXT, next_on TEXT, next_kind TEXT, next_owner BLOB, review_on TEXT,
  lacks_responsible INTEGER NOT NULL, lacks_ground INTEGER NOT NULL, lacks_next_step INTEGER NOT NULL,
  joint_model_since TEXT,
  body TEXT NOT NULL, version INTEGER NOT NULL,
  FOREIGN KEY (model_code, model_version) REFERENCES model_version(code, version),
  CHECK (is_open = TRUE OR closed_at IS NOT NULL)
) STRICT;
CREATE INDEX case_county ON case_record(county, is_open, next_on);
CREATE INDEX case_step ON case_record(county, is_open, step, next_on);
CREATE INDEX case_client ON case_record(client_id);
-- One open case for one client.
CREATE UNIQUE INDEX case_one_open ON case_record(client_id) WHERE is_open = TRUE;

CREATE TABLE case_number (year INTEGER PRIMARY KEY, last INTEGER NOT NULL) STRICT;

CREATE TABLE term (
  id BLOB PRIMARY KEY, case_id BLOB NOT NULL REFERENCES case_record(id), kind TEXT NOT NULL,
  holder BLOB NOT NULL REFERENCES account(id), from_at INTEGER NOT NULL, to_at INTEGER, body TEXT NOT NULL,
  CHECK (to_at IS NULL OR to_at >= from_at)
) STRICT;
CREATE INDEX term_case ON term(case_id);
CREATE INDEX term_holder ON term(holder, kind) WHERE to_at IS NULL;
-- I-1: one responsible worker at every instant.
CREATE UNIQUE INDEX term_one_responsible ON term(case_id) WHERE kind = 'responsible' AND to_at IS NULL;

CREATE TABLE member (
  id BLOB PRIMARY KEY, case_id BLOB NOT NULL REFERENCES case_record(id), account_id BLOB REFERENCES account(id),
  left_at INTEGER, body TEXT NOT NULL
) STRICT;
CREATE INDEX member_case ON member(case_id);
CREATE INDEX member_account ON member(account_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX member_once ON member(case_id, account_id) WHERE left_at IS NULL AND account_id IS NOT NULL;

CREATE TABLE handover (
  id BLOB PRIMARY KEY, case_id BLOB NOT NULL REFERENCES case_record(id), from_account BLOB NOT NULL REFERENCES account(id),
  to_account BLOB NOT NULL REFERENCES account(id), status TEXT NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE INDEX handover_case ON handover(case_id);
CREATE INDEX handover_receiver ON handover(to_account, status);
CREATE UNIQUE INDEX handover_one_live ON handover(case_id) WHERE status IN ('offered', 'accepted', 'met');

CREATE TABLE ground_record (
  id BLOB PRIMARY KEY, case_id BLOB NOT NULL REFERENCES case_record(id), organisation_id BLOB REFERENCES organisation(id),
  account_id BLOB REFERENCES account(id), door TEXT NOT NULL, covers_relationship INTEGER NOT NULL, valid_from TEXT NOT NULL, valid_to TEXT, status TEXT NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE INDEX ground_case ON ground_record(case_id);

-- Interviews, scores, results, joint assessments and rehabilitation options, told apart by `kind`.
CREATE TABLE assessment (
  id BLOB PRIMARY KEY, case_id BLOB NOT NULL REFERENCES case_record(id), kind TEXT NOT NULL, on_day TEXT NOT NULL, body TEXT NOT NULL,
  version INTEGER NOT NULL
) STRICT;
CREATE INDEX assessment_case ON assessment(case_id, kind);

CREATE TABLE assessment_order (
  id BLOB PRIMARY KEY, case_id BLOB NOT NULL REFERENCES case_record(id), kind TEXT NOT NULL, status TEXT NOT NULL, due_on TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX assessment_order_case ON assessment_order(case_id);

CREATE TABLE plan_version (
  id BLOB PRIMARY KEY, case_id BLOB NOT NULL REFERENCES case_record(id), number INTEGER NOT NULL, status TEXT NOT NULL,
  body TEXT NOT NULL, version INTEGER NOT NULL, UNIQUE (case_id, number)
) STRICT;
CREATE UNIQUE INDEX plan_one_draft ON plan_version(case_id) WHERE status = 'draft';
-- I-6: an agreed version never changes.
CREATE TRIGGER plan_agreed_never_changes BEFORE UPDATE ON plan_version WHEN OLD.status = 'agreed'
BEGIN SELECT RAISE(ABORT, 'an agreed plan never changes'); END;
CREATE TRIGGER plan_agreed_never_goes BEFORE DELETE ON plan_version WHEN OLD.status = 'agreed'
BEGIN SELECT RAISE(ABORT, 'an agreed plan never changes'); END;

CREATE TABLE acknowledgement (
  case_id BLOB NOT NULL REFERENCES case_record(id), plan_id BLOB NOT NULL REFERENCES plan_version(id), line_id BLOB NOT NULL,
  at INTEGER NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE INDEX acknowledgement_case ON acknowledgement(case_id, at);

CREATE TABLE line_progress (
  case_id BLOB NOT NULL REFERENCES case_record(id), line_id BLOB NOT NULL, status TEXT NOT NULL, body TEXT NOT NULL,
  PRIMARY KEY (case_id, line_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting (
  id BLOB PRIMARY KEY, county TEXT NOT NULL, starts_at INTEGER NOT NULL, status TEXT NOT NULL, convened_by BLOB NOT NULL REFERENCES account(id),
  body TEXT NOT NULL, version INTEGER NOT NULL
) STRICT;
CREATE INDEX meeting_county ON meeting(county, status, starts_at);
CREATE TABLE meeting_case (
  meeting_id BLOB NOT NULL REFERENCES meeting(id), case_id BLOB NOT NULL REFERENCES case_record(id), PRIMARY KEY (case_id, meeting_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE meeting_attendee (
  meeting_id BLOB NOT NULL REFERENCES meeting(id), account_id BLOB NOT NULL REFERENCES account(id), PRIMARY KEY (account_id, meeting_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE consultation (
  id BLOB PRIMARY KEY, county TEXT NOT NULL, case_id BLOB REFERENCES case_record(id), asked_by BLOB NOT NULL REFERENCES account(id),
  asked_of BLOB NOT NULL REFERENCES account(id), status TEXT NOT NULL, needed_by TEXT NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE INDEX consultation_asked_of ON consultation(asked_of, status, needed_by);
CREATE INDEX consultation_asked_by ON consultation(asked_by, status);
CREATE INDEX consultation_case ON consultation(case_id);

CREATE TABLE task (
  id BLOB PRIMARY KEY, case_id BLOB REFERENCES case_record(id), owner BLOB REFERENCES account(id), due_on TEXT NOT NULL, status TEXT NOT NULL,
  body TEXT NOT NULL
) STRICT;
CREATE INDEX task_owner ON task(owner, status, due_on);
CREATE INDEX task_case ON task(case_id);

CREATE TABLE review (
  id BLOB PRIMARY KEY, case_id BLOB NOT NULL REFERENCES case_record(id), held_on TEXT NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE INDEX review_case ON review(case_id);

CREATE TABLE follow_up (
  id BLOB PRIMARY KEY, case_id BLOB NOT NULL REFERENCES case_record(id), owner BLOB NOT NULL REFERENCES account(id), due_on TEXT NOT NULL,
  status TEXT NOT NULL, body TEXT NOT NULL
) STRICT;
CREATE INDEX follow_up_case ON follow_up(case_id);
CREATE INDEX follow_up_owner ON follow_up(owner, status, due_on);

CREATE TABLE event (
  case_id BLOB NOT NULL REFERENCES case_record(id), id BLOB NOT NULL, at INTEGER NOT NULL, by_account BLOB REFERENCES account(id),
  kind TEXT NOT NULL, class TEXT NOT NULL, text TEXT NOT NULL, PRIMARY KEY (case_id, id)
) STRICT, WITHOUT ROWID;

-- I-5: every read and write of client data. Ids and codes only.
CREATE TABLE access_log (
  id BLOB PRIMARY KEY, at INTEGER NOT NULL, account_id BLOB, organisation_id BLOB, county TEXT NOT NULL, action TEXT NOT NULL,
  case_id BLOB, client_id BLOB, referral_id BLOB, door TEXT, details TEXT NOT NULL
) STRICT;
CREATE INDEX access_log_client ON access_log(client_id, at);
CREATE INDEX access_log_case ON access_log(case_id, at);

-- I-10: the same request twice does the thing once.
CREATE TABLE request_done (
  key TEXT PRIMARY KEY, action TEXT NOT NULL, at INTEGER NOT NULL, result TEXT NOT NULL
) STRICT;

-- The whole path: from first contact to follow-up.
-- State tables: columns for what is asked and constrained, `body` for the entity whole (read only in Rust).

CREATE TABLE organisation (
  id uuid PRIMARY KEY, county text NOT NULL, kind text NOT NULL, name text NOT NULL
);

CREATE TABLE account (
  id uuid PRIMARY KEY, county text NOT NULL, organisation_id uuid NOT NULL REFERENCES organisation(id),
  name text NOT NULL, role text NOT NULL, duty text NOT NULL,
  is_public_official boolean NOT NULL, languages jsonb NOT NULL, is_active boolean NOT NULL
);
CREATE INDEX account_county ON account(county, name);

CREATE TABLE session (
  digest text PRIMARY KEY, account_id uuid NOT NULL REFERENCES account(id),
  created_at timestamptz NOT NULL, expires_at timestamptz NOT NULL
);

CREATE TABLE model_version (
  code text NOT NULL, version bigint NOT NULL, county text NOT NULL, digest text NOT NULL, source text NOT NULL,
  published_at timestamptz NOT NULL, PRIMARY KEY (code, version)
);
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN RAISE EXCEPTION '%', TG_ARGV[0]; END $$;
CREATE TRIGGER model_version_never_changes BEFORE UPDATE ON model_version
FOR EACH ROW EXECUTE FUNCTION refuse_change('a published model version never changes');

CREATE TABLE client (
  id uuid PRIMARY KEY, county text NOT NULL, first_names text NOT NULL, last_name text NOT NULL,
  identity_code text, born_on date, municipality text, body jsonb NOT NULL, version bigint NOT NULL
);
CREATE UNIQUE INDEX client_identity_code ON client(county, identity_code) WHERE identity_code IS NOT NULL;
CREATE INDEX client_born ON client(county, born_on);

CREATE TABLE client_name (
  part text NOT NULL, client_id uuid NOT NULL REFERENCES client(id), PRIMARY KEY (part, client_id)
);
CREATE INDEX client_name_client ON client_name(client_id);

CREATE TABLE referral (
  id uuid PRIMARY KEY, county text NOT NULL, status text NOT NULL, identity_code text, born_on date,
  submitted_at timestamptz NOT NULL, sender_account uuid REFERENCES account(id), follow_digest text NOT NULL UNIQUE,
  body jsonb NOT NULL, version bigint NOT NULL
);
CREATE INDEX referral_inbox ON referral(county, status, submitted_at);
CREATE INDEX referral_person ON referral(county, identity_code);

CREATE TABLE case_record (
  id uuid PRIMARY KEY, number text NOT NULL UNIQUE, county text NOT NULL, client_id uuid NOT NULL REFERENCES client(id),
  referral_id uuid REFERENCES referral(id), model_code text NOT NULL, model_version bigint NOT NULL,
  is_open boolean NOT NULL, step text NOT NULL, area text, opened_at timestamptz NOT NULL, closed_at timestamptz,
  -- Worked out from the whole case at each write; read by lists.
  step_entered_on date, next_on date, next_kind text, next_owner uuid, review_on date,
  lacks_responsible boolean NOT NULL, lacks_ground boolean NOT NULL, lacks_next_step boolean NOT NULL,
  joint_model_since date,
  body jsonb NOT NULL, version bigint NOT NULL,
  FOREIGN KEY (model_code, model_version) REFERENCES model_version(code, version),
  CHECK (is_open = TRUE OR closed_at IS NOT NULL)
);
CREATE INDEX case_county ON case_record(county, is_open, next_on);
CREATE INDEX case_step ON case_record(county, is_open, step, next_on);
CREATE INDEX case_client ON case_record(client_id);
-- One open case for one client.
CREATE UNIQUE INDEX case_one_open ON case_record(client_id) WHERE is_open = TRUE;

CREATE TABLE case_number (year bigint PRIMARY KEY, last bigint NOT NULL);

CREATE TABLE term (
  id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES case_record(id), kind text NOT NULL,
  holder uuid NOT NULL REFERENCES account(id), from_at timestamptz NOT NULL, to_at timestamptz, body jsonb NOT NULL,
  CHECK (to_at IS NULL OR to_at >= from_at)
);
CREATE INDEX term_case ON term(case_id);
CREATE INDEX term_holder ON term(holder, kind) WHERE to_at IS NULL;
-- I-1: one responsible worker at every instant.
CREATE UNIQUE INDEX term_one_responsible ON term(case_id) WHERE kind = 'responsible' AND to_at IS NULL;

CREATE TABLE member (
  id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES case_record(id), account_id uuid REFERENCES account(id),
  left_at timestamptz, body jsonb NOT NULL
);
CREATE INDEX member_case ON member(case_id);
CREATE INDEX member_account ON member(account_id) WHERE left_at IS NULL;
CREATE UNIQUE INDEX member_once ON member(case_id, account_id) WHERE left_at IS NULL AND account_id IS NOT NULL;

CREATE TABLE handover (
  id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES case_record(id), from_account uuid NOT NULL REFERENCES account(id),
  to_account uuid NOT NULL REFERENCES account(id), status text NOT NULL, body jsonb NOT NULL
);
CREATE INDEX handover_case ON handover(case_id);
CREATE INDEX handover_receiver ON handover(to_account, status);
CREATE UNIQUE INDEX handover_one_live ON handover(case_id) WHERE status IN ('offered', 'accepted', 'met');

CREATE TABLE ground_record (
  id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES case_record(id), organisation_id uuid REFERENCES organisation(id),
  account_id uuid REFERENCES account(id), door text NOT NULL, covers_relationship boolean NOT NULL, valid_from date NOT NULL, valid_to date, status text NOT NULL, body jsonb NOT NULL
);
CREATE INDEX ground_case ON ground_record(case_id);

-- Interviews, scores, results, joint assessments and rehabilitation options, told apart by `kind`.
CREATE TABLE assessment (
  id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES case_record(id), kind text NOT NULL, on_day date NOT NULL, body jsonb NOT NULL,
  version bigint NOT NULL
);
CREATE INDEX assessment_case ON assessment(case_id, kind);

CREATE TABLE assessment_order (
  id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES case_record(id), kind text NOT NULL, status text NOT NULL, due_on date NOT NULL,
  body jsonb NOT NULL
);
CREATE INDEX assessment_order_case ON assessment_order(case_id);

CREATE TABLE plan_version (
  id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES case_record(id), number bigint NOT NULL, status text NOT NULL,
  body jsonb NOT NULL, version bigint NOT NULL, UNIQUE (case_id, number)
);
CREATE UNIQUE INDEX plan_one_draft ON plan_version(case_id) WHERE status = 'draft';
-- I-6: an agreed version never changes.
CREATE TRIGGER plan_agreed_never_changes BEFORE UPDATE ON plan_version
FOR EACH ROW WHEN (OLD.status = 'agreed') EXECUTE FUNCTION refuse_change('an agreed plan never changes');
CREATE TRIGGER plan_agreed_never_goes BEFORE DELETE ON plan_version
FOR EACH ROW WHEN (OLD.status = 'agreed') EXECUTE FUNCTION refuse_change('an agreed plan never changes');

CREATE TABLE acknowledgement (
  case_id uuid NOT NULL REFERENCES case_record(id), plan_id uuid NOT NULL REFERENCES plan_version(id), line_id uuid NOT NULL,
  at timestamptz NOT NULL, body jsonb NOT NULL
);
CREATE INDEX acknowledgement_case ON acknowledgement(case_id, at);

CREATE TABLE line_progress (
  case_id uuid NOT NULL REFERENCES case_record(id), line_id uuid NOT NULL, status text NOT NULL, body jsonb NOT NULL,
  PRIMARY KEY (case_id, line_id)
);

CREATE TABLE meeting (
  id uuid PRIMARY KEY, county text NOT NULL, starts_at timestamptz NOT NULL, status text NOT NULL, convened_by uuid NOT NULL REFERENCES account(id),
  body jsonb NOT NULL, version bigint NOT NULL
);
CREATE INDEX meeting_county ON meeting(county, status, starts_at);
CREATE TABLE meeting_case (
  meeting_id uuid NOT NULL REFERENCES meeting(id), case_id uuid NOT NULL REFERENCES case_record(id), PRIMARY KEY (case_id, meeting_id)
);
CREATE TABLE meeting_attendee (
  meeting_id uuid NOT NULL REFERENCES meeting(id), account_id uuid NOT NULL REFERENCES account(id), PRIMARY KEY (account_id, meeting_id)
);

CREATE TABLE consultation (
  id uuid PRIMARY KEY, county text NOT NULL, case_id uuid REFERENCES case_record(id), asked_by uuid NOT NULL REFERENCES account(id),
  asked_of uuid NOT NULL REFERENCES account(id), status text NOT NULL, needed_by date NOT NULL, body jsonb NOT NULL
);
CREATE INDEX consultation_asked_of ON consultation(asked_of, status, needed_by);
CREATE INDEX consultation_asked_by ON consultation(asked_by, status);
CREATE INDEX consultation_case ON consultation(case_id);

CREATE TABLE task (
  id uuid PRIMARY KEY, case_id uuid REFERENCES case_record(id), owner uuid REFERENCES account(id), due_on date NOT NULL, status text NOT NULL,
  body jsonb NOT NULL
);
CREATE INDEX task_owner ON task(owner, status, due_on);
CREATE INDEX task_case ON task(case_id);

CREATE TABLE review (
  id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES case_record(id), held_on date NOT NULL, body jsonb NOT NULL
);
CREATE INDEX review_case ON review(case_id);

CREATE TABLE follow_up (
  id uuid PRIMARY KEY, case_id uuid NOT NULL REFERENCES case_record(id), owner uuid NOT NULL REFERENCES account(id), due_on date NOT NULL,
  status text NOT NULL, body jsonb NOT NULL
);
CREATE INDEX follow_up_case ON follow_up(case_id);
CREATE INDEX follow_up_owner ON follow_up(owner, status, due_on);

CREATE TABLE event (
  case_id uuid NOT NULL REFERENCES case_record(id), id uuid NOT NULL, at timestamptz NOT NULL, by_account uuid REFERENCES account(id),
  kind text NOT NULL, class text NOT NULL, text text NOT NULL, PRIMARY KEY (case_id, id)
);

-- I-5: every read and write of client data. Ids and codes only.
CREATE TABLE access_log (
  id uuid PRIMARY KEY, at timestamptz NOT NULL, account_id uuid, organisation_id uuid, county text NOT NULL, action text NOT NULL,
  case_id uuid, client_id uuid, referral_id uuid, door text, details text NOT NULL
);
CREATE INDEX access_log_client ON access_log(client_id, at);
CREATE INDEX access_log_case ON access_log(case_id, at);

-- I-10: the same request twice does the thing once.
CREATE TABLE request_done (
  key text PRIMARY KEY, action text NOT NULL, at timestamptz NOT NULL, result text NOT NULL
);

-- I-6: what was agreed can be told from what stands, also when somebody went round the triggers.
ALTER TABLE plan_version ADD COLUMN agreed_digest TEXT;

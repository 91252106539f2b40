-- SPDX-License-Identifier: EUPL-1.2
-- Workspace schema 1. docs/workspace-format.md says what every table means. A released file of this folder never changes:
-- a later release adds the next one.

-- The log: one row per revision, appended and never changed. The id is the SHA-256 of the five other fields without seq.
CREATE TABLE revision (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  parents TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  body_hash TEXT NOT NULL
);
CREATE INDEX revision_subject ON revision (subject);

-- What a revision says: the canonical bytes of {"salt", "value"}.
CREATE TABLE body (
  revision_id TEXT NOT NULL PRIMARY KEY REFERENCES revision (id),
  bytes BLOB NOT NULL
);

-- The revisions that nobody replaced.
CREATE TABLE head (
  subject TEXT NOT NULL,
  revision_id TEXT NOT NULL REFERENCES revision (id),
  PRIMARY KEY (subject, revision_id)
) WITHOUT ROWID;

-- How many revisions there are, and all their ids joined by exclusive or: a log that lost a row does not match.
CREATE TABLE log_state (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  revision_count INTEGER NOT NULL,
  digest TEXT NOT NULL
);
INSERT INTO log_state VALUES (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');

-- Text being typed, outside the log. The digest is the SHA-256 of the other fields.
CREATE TABLE draft (
  subject TEXT NOT NULL,
  owner TEXT NOT NULL,
  value TEXT NOT NULL,
  parents TEXT NOT NULL,
  author TEXT NOT NULL,
  at TEXT NOT NULL,
  digest TEXT NOT NULL,
  PRIMARY KEY (subject, owner)
);

-- The read model: for questions across subjects. Written with the log, and made again from it with equal rows.
-- revisions: the heads that a row rests on. conflicting: heads with values that differ.
CREATE TABLE person (
  id TEXT NOT NULL PRIMARY KEY,
  role TEXT NOT NULL,
  organisation TEXT NOT NULL,
  name TEXT NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL
);
CREATE TABLE project (
  id TEXT NOT NULL PRIMARY KEY,
  title TEXT NOT NULL,
  tags TEXT NOT NULL,
  archived INTEGER NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL
);
CREATE TABLE fact (
  project TEXT NOT NULL,
  key TEXT NOT NULL,
  value TEXT NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL,
  PRIMARY KEY (project, key)
);
CREATE TABLE instrument (
  id TEXT NOT NULL,
  version TEXT NOT NULL,
  edition INTEGER NOT NULL,
  title TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL,
  PRIMARY KEY (id, version)
);
CREATE TABLE assessment (
  id TEXT NOT NULL PRIMARY KEY,
  project TEXT NOT NULL,
  instrument TEXT NOT NULL,
  edition INTEGER NOT NULL,
  sha256 TEXT NOT NULL,
  depth TEXT NOT NULL,
  left_out TEXT NOT NULL,
  archived INTEGER NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL
);
CREATE INDEX assessment_project ON assessment (project);
CREATE TABLE answer (
  assessment TEXT NOT NULL,
  question TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('level', 'na', 'unknown', 'not-asked')),
  level INTEGER CHECK (level BETWEEN 0 AND 4),
  because TEXT NOT NULL,
  publish INTEGER NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL,
  PRIMARY KEY (assessment, question)
);
CREATE INDEX answer_question ON answer (question);
CREATE TABLE account (
  assessment TEXT NOT NULL,
  section TEXT NOT NULL,
  language TEXT NOT NULL,
  text TEXT NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL,
  PRIMARY KEY (assessment, section, language)
);

-- The search index. rowid is the seq of the subject's first revision; text is folded to plain lower-case letters.
CREATE VIRTUAL TABLE search USING fts5 (
  subject UNINDEXED, project UNINDEXED, assessment UNINDEXED, text, tokenize = 'unicode61 remove_diacritics 0'
);

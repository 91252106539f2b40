-- SPDX-License-Identifier: EUPL-1.2
-- Workspace schema 2: evidence with its files, comments, differing views, erasures. docs/workspace-format.md says what
-- every table means.

-- Files that stand behind evidence, each kept once. owner: who holds it (as in draft) until a revision of evidence
-- names it; NULL = kept. copied: how many of its bytes are in. at: when somebody last worked on it.
CREATE TABLE blob (
  id INTEGER PRIMARY KEY,
  sha256 TEXT NOT NULL,
  size INTEGER NOT NULL CHECK (size > 0),
  copied INTEGER NOT NULL CHECK (copied BETWEEN 0 AND size),
  at TEXT NOT NULL,
  owner TEXT,
  CHECK (owner IS NOT NULL OR copied = size)
);
CREATE UNIQUE INDEX blob_kept ON blob (sha256) WHERE owner IS NULL;

-- The bytes of a file in pieces of 1 MiB, the last one shorter. padding: zeros that fill what SQLite keeps of a row beside
-- other rows, so that the bytes lie in pages of their own. Those are overwritten when the row goes; a row that moved from
-- page to page would leave a copy.
CREATE TABLE chunk (
  blob_id INTEGER NOT NULL REFERENCES blob (id),
  position INTEGER NOT NULL CHECK (position >= 0),
  padding BLOB NOT NULL DEFAULT (zeroblob(4096)),
  bytes BLOB NOT NULL,
  PRIMARY KEY (blob_id, position)
);

-- The read model of the new subjects, written with the log and made again from it with equal rows.
CREATE TABLE evidence (
  id TEXT NOT NULL PRIMARY KEY,
  project TEXT NOT NULL,
  kind TEXT NOT NULL,
  title TEXT NOT NULL,
  date TEXT NOT NULL,
  support TEXT NOT NULL,
  confidentiality TEXT NOT NULL,
  review_by TEXT NOT NULL,
  keep_until TEXT NOT NULL,
  sha256 TEXT NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL
);
CREATE INDEX evidence_project ON evidence (project);
CREATE TABLE link (
  assessment TEXT NOT NULL,
  question TEXT NOT NULL,
  evidence TEXT NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL,
  PRIMARY KEY (assessment, question, evidence)
);
CREATE INDEX link_evidence ON link (evidence);
CREATE TABLE comment (
  id TEXT NOT NULL PRIMARY KEY,
  assessment TEXT NOT NULL,
  question TEXT NOT NULL,
  text TEXT NOT NULL,
  reply_to TEXT NOT NULL,
  resolved INTEGER NOT NULL,
  to_reviewer INTEGER NOT NULL,
  meeting TEXT NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL
);
CREATE INDEX comment_question ON comment (assessment, question);
CREATE TABLE differing_view (
  id TEXT NOT NULL PRIMARY KEY,
  assessment TEXT NOT NULL,
  question TEXT NOT NULL,
  level TEXT NOT NULL,
  because TEXT NOT NULL,
  holder TEXT NOT NULL,
  meeting TEXT NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL
);
CREATE INDEX differing_view_question ON differing_view (assessment, question);
CREATE TABLE erasure (
  revision TEXT NOT NULL PRIMARY KEY,
  ground TEXT NOT NULL,
  note TEXT NOT NULL,
  revisions TEXT NOT NULL,
  conflicting INTEGER NOT NULL
);

// SPDX-License-Identifier: EUPL-1.2
#pragma once

namespace playfair::workspace {

/// Every assessment with what decides which questions it asks: one row each.
inline constexpr const char* kPortfolioAssessments =
    "SELECT a.id, a.project, a.instrument, a.sha256, a.depth, a.left_out, p.title, "
    "(SELECT json_group_object(f.key, json(f.value)) FROM fact f WHERE f.project = a.project) "
    "FROM assessment a JOIN project p ON p.id = a.project ORDER BY a.id";

// A level nobody else's stands beside.
#define PLAYFAIR_LEVEL "(a.kind = 'level' AND NOT a.conflicting)"
// Level 3 or 4 with neither reason nor evidence that is still there. A reason of blanks explains nothing.
#define PLAYFAIR_CLAIMED                                                                \
  "(" PLAYFAIR_LEVEL                                                                    \
  " AND a.level >= 3 AND trim(a.because, ' ' || char(9) || char(10) || char(13)) = '' " \
  "AND NOT EXISTS (SELECT 1 FROM link l JOIN evidence e ON e.id = l.evidence "          \
  "WHERE l.assessment = a.assessment AND l.question = a.question))"

/// Answers counted by the profile of their assessments, which ?1 gives as a JSON object of assessments and numbers.
inline constexpr const char* kPortfolioAnswers =
    "WITH member(assessment, profile) AS MATERIALIZED (SELECT key, value FROM json_each(?1)) "
    "SELECT m.profile, a.question, sum(" PLAYFAIR_LEVEL
    "), sum(a.kind = 'unknown' AND NOT a.conflicting), "
    "sum(" PLAYFAIR_CLAIMED "), sum(" PLAYFAIR_LEVEL
    " AND a.level <= 2) "
    "FROM member m JOIN answer a ON a.assessment = m.assessment GROUP BY m.profile, a.question";

/// The answers to one question, ?1.
inline constexpr const char* kPortfolioOneQuestion =
    "SELECT a.assessment, " PLAYFAIR_LEVEL ", " PLAYFAIR_CLAIMED ", " PLAYFAIR_LEVEL
    " AND a.level <= 2 FROM answer a WHERE a.question = ?1";

#undef PLAYFAIR_LEVEL
#undef PLAYFAIR_CLAIMED

}  // namespace playfair::workspace

// SPDX-License-Identifier: EUPL-1.2
#pragma once

#include <memory>
#include <string>
#include <string_view>

struct evp_md_ctx_st;

namespace playfair::workspace {

/// SHA-256 of bytes that arrive in pieces.
class BlobHash {
 public:
  BlobHash();

  void add(std::string_view bytes);
  /// 64 lower-case hex digits; nothing may be added afterwards.
  [[nodiscard]] std::string finish();

 private:
  struct Free {
    void operator()(evp_md_ctx_st* context) const noexcept;
  };
  std::unique_ptr<evp_md_ctx_st, Free> m_context;
};

}  // namespace playfair::workspace

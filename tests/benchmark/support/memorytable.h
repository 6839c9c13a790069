// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/benchmark/support/report.h"

#include <span>
#include <string>

struct sqlite3;
struct sqlite3_stmt;

namespace twb::bench {

/// Full text in memory with the settings of the index and any tokenizer.
class MemoryTable {
public:
    explicit MemoryTable(const std::string &tokenizer);
    ~MemoryTable();
    MemoryTable(const MemoryTable &) = delete;
    MemoryTable &operator=(const MemoryTable &) = delete;

    void insert(std::span<const std::string> texts);
    void commit();

    double taken() const { return m_taken; } ///< processor time in seconds
    double megabytes() const;

private:
    void run(const std::string &sql);

    sqlite3 *m_database = nullptr;
    sqlite3_stmt *m_insert = nullptr;
    long long m_number = 0;
    double m_taken = 0;
};

/// Fills two tables with the same texts, some hundreds in turn.
void fillInTurn(MemoryTable &one, MemoryTable &other, std::span<const std::string> texts);

} // namespace twb::bench

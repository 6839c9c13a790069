// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace twb::bench {

/// The texts of a library in Xapian, as its tutorial sets it up: German stems, title ten times as heavy; made
/// in the data folder when it is not there yet.
class XapianTable {
public:
    /// Null when the program was built without Xapian.
    static std::unique_ptr<XapianTable> open(int records);
    ~XapianTable();

    /// Reads the best fifty by BM25, all words, the last one as a beginning, with a snippet for each of the
    /// first fifteen.
    void first(const QString &typed);

private:
    struct Private;
    explicit XapianTable(std::unique_ptr<Private> opened);
    std::unique_ptr<Private> d;
};

} // namespace twb::bench

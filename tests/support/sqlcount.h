// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

namespace twb::test {

/// Counts what SQLite is asked, in all threads: by every connection that is opened while this lives, as long
/// as that connection lives. One at a time.
class SqlCount {
public:
    SqlCount();
    SqlCount(const SqlCount &) = delete;
    SqlCount &operator=(const SqlCount &) = delete;
    ~SqlCount();

    /// How often statements with \a words in their text were begun.
    qint64 begun(QByteArrayView words) const;

    /// How many rows they brought.
    qint64 rows(QByteArrayView words) const;

    /// How many revisions of records were read, bytes and all.
    qint64 revisions() const { return rows("bytes FROM revision") + rows("v.bytes"); }

    /// Counts from nothing again.
    void restart();
};

} // namespace twb::test

// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/store/library.h"

#include <QTemporaryDir>

namespace twb::test {

/// A library in a folder of its own that goes away with the object. The clock stands at
/// 2026-01-02 03:04:05 UTC until it is moved.
class TempLibrary {
public:
    explicit TempLibrary(const store::LibraryInfo &info = {});

    store::Library *operator->() const { return m_library.get(); }
    store::Library &operator*() const { return *m_library; }
    FixedClock &clock() { return m_clock; }
    QString path() const;
    QString folder() const { return m_folder.path(); }

    void close() { m_library.reset(); }
    void reopen(store::OpenMode mode = store::OpenMode::ReadWrite);

    /// A change with kind "project" and this title.
    static store::RecordChange project(const RecordId &id, const QString &title);

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<store::Library> m_library;
};

} // namespace twb::test

// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/templibrary.h"

#include "tests/support/expect.h"

#include <QTimeZone>

namespace twb::test {

using namespace Qt::StringLiterals;

TempLibrary::TempLibrary(const store::LibraryInfo &info)
    : m_clock(QDateTime({2026, 1, 2}, {3, 4, 5}, QTimeZone::UTC))
{
    auto library = store::Library::create(path(), info, m_clock);
    if (!library)
        qFatal("%s", describe(library.error()).constData());
    m_library = *std::move(library);
}

QString TempLibrary::path() const
{
    return m_folder.filePath(u"Bibliothek.twb"_s);
}

void TempLibrary::reopen(store::OpenMode mode)
{
    close();
    auto library = store::Library::open(path(), m_clock, mode);
    if (!library)
        qFatal("%s", describe(library.error()).constData());
    m_library = *std::move(library);
}

store::RecordChange TempLibrary::project(const RecordId &id, const QString &title)
{
    return {id, u"project"_s, {{u"title"_s, title}}, {}, {}};
}

} // namespace twb::test

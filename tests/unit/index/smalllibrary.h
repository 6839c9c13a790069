// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/index/index.h"
#include "core/store/library.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cstdlib>

namespace twb::test {

using namespace Qt::StringLiterals;

/// The value, or the end of the test with what went wrong.
template <typename Value> Value require(Result<Value> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(errorName(result.error().code)),
            qPrintable(result.error().arguments.join(u' ')));
    if constexpr (!std::is_void_v<Value>)
        return *std::move(result);
}

/// A library with its index in a folder that vanishes.
class SmallLibrary {
public:
    SmallLibrary()
        : library(require(store::Library::create(folder.filePath(u"small.twb"_s), {}, clock))),
          index(require(index::Index::open(indexPath(), library->info())))
    {
    }

    QString indexPath() const { return folder.filePath(u"small.index"_s); }

    /// Writes one record; the same name is the same record.
    RecordId put(const QString &kind, const QString &name, const QJsonObject &values)
    {
        const store::RecordChange change = changeOf(kind, name, values);
        clock.advance(std::chrono::seconds(1));
        require(library->apply({}, {change}));
        return change.record;
    }

    static store::RecordChange changeOf(const QString &kind, const QString &name, const QJsonObject &values)
    {
        store::RecordChange change;
        change.record = RecordId::fromName(u"%1:%2"_s.arg(kind, name));
        change.kind = kind;
        change.values = values;
        return change;
    }

    /// Many projects in one step, called "Projekt 0" and so on.
    void projects(int count, const QJsonObject &values)
    {
        QList<store::RecordChange> changes;
        for (int i = 0; i < count; ++i) {
            const QString title = u"Projekt %1"_s.arg(i);
            changes.append(changeOf(u"project"_s, title, values));
            changes.last().values[u"title"_s] = title;
        }
        require(library->apply({}, changes));
    }

    RecordId project(const QString &title, QJsonObject values = {})
    {
        values[u"title"_s] = title;
        return put(u"project"_s, title, values);
    }

    RecordId lesson(const QString &title, QJsonObject values = {})
    {
        values[u"title"_s] = title;
        return put(u"lesson"_s, title, values);
    }

    RecordId tag(const QString &name, const QStringList &synonyms = {})
    {
        return put(
            u"tag"_s, name, {{u"name"_s, name}, {u"synonyms"_s, QJsonArray::fromStringList(synonyms)}});
    }

    RecordId municipality(const QString &name, const QString &ags)
    {
        return put(u"municipality"_s, ags, {{u"name"_s, name}, {u"ags"_s, ags}});
    }

    void catchUp() { require(index->catchUp(*library)); }

    QTemporaryDir folder;
    FixedClock clock{QDateTime::fromString(u"2024-05-01T12:00:00.000Z"_s, Qt::ISODateWithMs)};
    std::unique_ptr<store::Library> library;
    std::unique_ptr<index::Index> index;
};

inline QJsonArray list(std::initializer_list<QString> texts)
{
    return QJsonArray::fromStringList(texts);
}

inline QJsonArray inMunicipality(const QString &ags)
{
    return {QJsonObject{{u"ags"_s, ags}, {u"role"_s, u"lead"_s}}};
}

} // namespace twb::test

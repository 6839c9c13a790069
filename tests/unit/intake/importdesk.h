// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/intake/import.h"
#include "core/intake/mapper.h"
#include "core/model/identity.h"
#include "tests/support/expect.h"
#include "tests/support/templibrary.h"

#include <QDir>
#include <QFile>

namespace twb::test {

/// A library into which files are imported that tests write beside it.
class ImportDesk {
public:
    using Texts = QMap<QString, QString>; ///< per title what a record says

    store::Library &library() { return *m_library; }
    TempLibrary &temporary() { return m_library; }
    QString folder() const { return m_library.folder(); }

    QString write(const QString &name, const QByteArray &bytes)
    {
        const QString path = folder() + u'/' + name;
        QDir().mkpath(QFileInfo(path).absolutePath());
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return path;
    }

    /// A second after whatever was done before.
    Result<intake::ImportReport> import(const QString &path, const intake::ImportRequest &how = {})
    {
        m_library.clock().advance(std::chrono::seconds(1));
        intake::ImportRequest request = how;
        request.sources = {path};
        return intake::importInto(*m_library, request, m_library.clock());
    }

    /// Fields of all projects and lessons.
    QMap<RecordId, QJsonObject> records()
    {
        QMap<RecordId, QJsonObject> found;
        for (const QString &kind : {QStringLiteral("project"), QStringLiteral("lesson")})
            if (const auto states = m_library->recordsOf(kind))
                for (const model::RecordState &state : *states)
                    found.insert(state.id, state.fields);
        return found;
    }

    Texts texts(const QString &field = QStringLiteral("summary"))
    {
        Texts found;
        for (const QJsonObject &fields : records())
            found.insert(fields.value(QLatin1StringView("title")).toString(), fields.value(field).toString());
        return found;
    }

    RecordId idOf(const QString &title)
    {
        const auto all = records();
        for (auto it = all.begin(); it != all.end(); ++it)
            if (it->value(QLatin1StringView("title")) == title)
                return it.key();
        return {};
    }

    /// A library as it was written when a list was known by the name of its file.
    void writeOld(const QString &name, const QList<std::pair<QString, QJsonObject>> &rows)
    {
        QList<store::RecordChange> changes;
        for (const auto &[key, values] : rows) {
            QJsonObject fields = values;
            fields.insert(QLatin1StringView("origin"),
                QJsonObject{
                    {QStringLiteral("file"),
                        values.contains(QLatin1StringView("file")) ? values.value(QLatin1StringView("file"))
                                                                   : QJsonValue(name)},
                    {QStringLiteral("imported"), QStringLiteral("2026-01-01T00:00:00.000Z")},
                    {QStringLiteral("key"), key},
                    {QStringLiteral("source"), QString(QStringLiteral("file:") + name.toLower())}});
            fields.remove(QLatin1StringView("file"));
            changes.append({.record = model::importedId(QStringLiteral("file:") + name.toLower(), key),
                .kind = QStringLiteral("project"),
                .values = fields});
        }
        if (!m_library->apply({.kind = store::StepKind::Import, .what = name}, changes))
            qFatal("cannot write");
    }

private:
    TempLibrary m_library;
};

inline const QByteArray listHeader = "Nr;Titel;Zusammenfassung\n";
inline const QByteArray listOfSoest =
    listHeader + "1;Bücherei Soest;Ausleihe rund um die Uhr\n2;Bad Soest;WLAN\n";
inline const QByteArray listOfOlpe = listHeader + "1;Lampen in Olpe;Neue Leuchten\n2;Bus in Olpe;Fahrplan\n";

/// Rows of a list of \a count measures, each with a text of its own.
inline QByteArrayList measures(int count)
{
    static const QByteArrayList words{"Ampel", "Bauhof", "Bücherei", "Bus", "Deich", "Fähre", "Garten",
        "Halle", "Kanal", "Lampe", "Markt", "Pegel", "Radweg", "Schule", "Spielplatz", "Wald"};
    QByteArrayList rows;
    for (int i = 0; i < count; ++i) {
        const QByteArray &first = words.at(i % words.size());
        const QByteArray &second = words.at((i / words.size() + i + 3) % words.size());
        const QByteArray title = first + " und " + second + " verbinden, Abschnitt " + QByteArray::number(i);
        rows.append(title + ";Im Abschnitt " + QByteArray::number(i) + " messen Sensoren an " + first
            + " und melden an " + second);
    }
    return rows;
}

/// A list whose rows bear numbers.
inline QByteArray numbered(const QByteArrayList &rows)
{
    QByteArray bytes = listHeader;
    for (qsizetype i = 0; i < rows.size(); ++i)
        bytes += QByteArray::number(i + 1) + ';' + rows.at(i) + '\n';
    return bytes;
}

} // namespace twb::test

// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search/plainsearch.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>

namespace twb::bench {

using namespace Qt::StringLiterals;

namespace {

QSet<QString> stopWords()
{
    QFile file(realDataFolder() + u"/wordlists/stopwords-de.json"_s);
    QSet<QString> words;
    if (file.open(QIODevice::ReadOnly))
        for (const QJsonValue &word : QJsonDocument::fromJson(file.readAll()).array())
            words.insert(word.toString());
    return words;
}

void run(sqlite3 *database, const char *sql)
{
    if (sqlite3_exec(database, sql, nullptr, nullptr, nullptr) == SQLITE_OK)
        return;
    std::fprintf(stderr, "%s: %s\n", sql, sqlite3_errmsg(database));
    std::exit(1);
}

void bind(sqlite3_stmt *statement, int place, const QString &text)
{
    const QByteArray utf8 = text.toUtf8();
    sqlite3_bind_text(statement, place, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

} // namespace

PlainSearch::PlainSearch(const TestCollection &collection, Way way) : m_stopWords(stopWords()), m_way(way)
{
    sqlite3_open(":memory:", &m_database);
    run(m_database,
        way == Way::Trigrams ? "CREATE VIRTUAL TABLE plain USING fts5(title, body, tokenize='trigram')"
                             : "CREATE VIRTUAL TABLE plain USING fts5(title, body, tokenize='unicode61')");
    sqlite3_stmt *insert = nullptr;
    sqlite3_prepare_v2(
        m_database, "INSERT INTO plain(rowid, title, body) VALUES (?, ?, ?)", -1, &insert, nullptr);
    for (qsizetype place = 0; place < collection.texts.size(); ++place) {
        sqlite3_bind_int64(insert, 1, place);
        bind(insert, 2, collection.texts.at(place).title);
        bind(insert, 3, collection.texts.at(place).body);
        sqlite3_step(insert);
        sqlite3_reset(insert);
    }
    sqlite3_finalize(insert);
}

PlainSearch::~PlainSearch()
{
    sqlite3_close(m_database);
}

QString PlainSearch::expression(const QString &text) const
{
    static const QRegularExpression word(u"\\w+"_s, QRegularExpression::UseUnicodePropertiesOption);
    QStringList all;
    QStringList telling;
    for (const QRegularExpressionMatch &match : word.globalMatch(text.toLower())) {
        const QString quoted = u'"' + match.captured() + (m_way == Way::Beginnings ? u"\"*"_s : u"\""_s);
        all.append(quoted);
        if (!m_stopWords.contains(match.captured()))
            telling.append(quoted);
    }
    return (telling.isEmpty() ? all : telling).join(u" OR "_s);
}

QList<int> PlainSearch::find(const QString &text)
{
    sqlite3_stmt *select = nullptr;
    sqlite3_prepare_v2(m_database,
        "SELECT rowid FROM plain WHERE plain MATCH ? ORDER BY bm25(plain, 3, 1) LIMIT 10", -1, &select,
        nullptr);
    bind(select, 1, expression(text));
    QList<int> hits;
    while (sqlite3_step(select) == SQLITE_ROW)
        hits.append(sqlite3_column_int(select, 0));
    sqlite3_finalize(select);
    return hits;
}

} // namespace twb::bench

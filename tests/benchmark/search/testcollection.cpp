// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search/testcollection.h"

#include <QFile>
#include <QHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <cmath>

namespace twb::bench {

using namespace Qt::StringLiterals;

namespace {

std::optional<QList<QByteArray>> linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    QList<QByteArray> lines = file.readAll().split('\n');
    lines.removeIf([](const QByteArray &line) { return line.trimmed().isEmpty(); });
    return lines;
}

} // namespace

QString realDataFolder()
{
    return qEnvironmentVariable("TWB_DATA", QStringLiteral(TWB_SOURCE_DIR "/../shared/data"));
}

std::optional<TestCollection> TestCollection::read(const QString &folder, const QString &corpusName)
{
    const auto corpus = linesOf(folder + u'/' + corpusName);
    const auto queries = linesOf(folder + u"/queries.tsv"_s);
    const auto judgements = linesOf(folder + u"/qrels.txt"_s);
    if (!corpus || !queries || !judgements)
        return std::nullopt;
    TestCollection collection;
    QHash<QString, int> texts;
    for (const QByteArray &line : *corpus) {
        const QJsonObject text = QJsonDocument::fromJson(line).object();
        const QString id = text["id"_L1].toString();
        texts.insert(id, int(collection.texts.size()));
        collection.texts.append({id, text["title"_L1].toString(), text["text"_L1].toString()});
    }
    QHash<QString, int> numbers;
    for (const QByteArray &line : *queries) {
        const QStringList fields = QString::fromUtf8(line).split(u'\t');
        numbers.insert(fields.at(0), int(collection.queries.size()));
        collection.queries.append({fields.value(1).trimmed()});
    }
    for (const QByteArray &line : *judgements) {
        const QStringList fields = QString::fromUtf8(line).simplified().split(u' ');
        const int query = numbers.value(fields.at(0), -1);
        const int text = texts.value(fields.value(2), -1);
        if (query >= 0 && text >= 0 && fields.value(3).toInt() > 0)
            collection.queries[query].relevant.insert(text);
    }
    return collection;
}

double gain(const QList<int> &hits, const QSet<int> &relevant)
{
    const auto discount = [](qsizetype place) { return 1 / std::log2(double(place) + 2); };
    double found = 0;
    for (qsizetype place = 0; place < std::min<qsizetype>(hits.size(), judgedHits); ++place)
        if (relevant.contains(hits.at(place)))
            found += discount(place);
    double best = 0;
    for (qsizetype place = 0; place < std::min<qsizetype>(relevant.size(), judgedHits); ++place)
        best += discount(place);
    return best > 0 ? found / best : 0;
}

} // namespace twb::bench

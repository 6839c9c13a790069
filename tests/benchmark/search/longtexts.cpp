// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/benchmark/search/longtexts.h"

#include "tests/benchmark/search/testcollection.h"
#include "tests/benchmark/support/library.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <algorithm>

namespace twb::bench {

using namespace Qt::StringLiterals;

namespace {

const SystemClock systemClock;

QStringList sentencesOf(const QString &path)
{
    static const QRegularExpression end(u"(?<=[.!?])\\s+"_s);
    QStringList sentences;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return sentences;
    for (const QByteArray &line : file.readAll().split('\n'))
        sentences += QJsonDocument::fromJson(line).object()["text"_L1].toString().simplified().split(end);
    sentences.removeIf([](const QString &sentence) { return sentence.size() < 20; });
    return sentences;
}

} // namespace

LongTexts::LongTexts()
{
    for (const QString &name : {u"citizen_proposals/dataset_CDM_docs.jsonl"_s,
             u"citizen_proposals/dataset_MCK_docs.jsonl"_s, u"xquad_de/corpus.jsonl"_s})
        m_sentences += sentencesOf(realDataFolder() + u'/' + name);
}

QString LongTexts::text()
{
    QString text;
    while (text.size() < textSize)
        text += m_sentences.at(qsizetype(m_random() % size_t(m_sentences.size()))) + u' ';
    return text;
}

Result<void> LongTexts::write(store::Library &library, int records)
{
    store::StepRequest request;
    request.kind = store::StepKind::Import;
    request.what = u"Messung"_s;
    auto writer = library.beginStep(request);
    if (!writer)
        return std::unexpected(writer.error());
    for (int number = 0; number < records; ++number) {
        const QString title = m_sentences.at(qsizetype(m_random() % size_t(m_sentences.size()))).left(80);
        const store::RecordChange change{RecordId::fromName(u"long:%1"_s.arg(number)), u"project"_s,
            {{u"title"_s, title}, {u"solution"_s, text()}}, {}, {}};
        if (auto added = (*writer)->add(change); !added)
            return std::unexpected(added.error());
    }
    return (*writer)->commit().transform([](const store::Step &) { });
}

Result<std::unique_ptr<store::Library>> LongTexts::make(const QString &path, int records)
{
    store::LibraryInfo info;
    info.id = RecordId::fromName(u"long-library:%1"_s.arg(records)).uuid();
    info.name = u"Lange Texte"_s;
    auto made = store::Library::create(path, info, systemClock);
    if (!made)
        return made;
    return write(**made, records).transform([&] { return *std::move(made); });
}

Result<std::unique_ptr<store::Library>> LongTexts::library(int records)
{
    return cachedLibrary(
        u"long-%1.twb"_s.arg(records), [&](const QString &path) { return make(path, records); });
}

QStringList LongTexts::keystrokes(int sample) const
{
    constexpr int pieces = 300;
    std::mt19937 random(7); // NOLINT: the same texts every time
    QStringList typed{u"E-Scooter"_s, u"Corona-Pandemie"_s, u"E-Bike laden"_s, u"Schul"_s};
    for (int i = 0; i < pieces; ++i) {
        const QStringList words =
            m_sentences.at(qsizetype(random() % size_t(m_sentences.size()))).split(u' ');
        const auto first = qsizetype(random() % size_t(words.size()));
        typed.append(words.mid(first, qsizetype(1 + random() % 3)).join(u' '));
    }
    QStringList states;
    for (const QString &text : std::as_const(typed))
        for (qsizetype size = 1; size <= text.size(); ++size)
            states.append(text.left(size));
    std::shuffle(states.begin(), states.end(), random);
    return states.mid(0, sample) + QStringList{u"E-Sc"_s, u"Corona-Pand"_s, u"e"_s, u"s"_s};
}

} // namespace twb::bench

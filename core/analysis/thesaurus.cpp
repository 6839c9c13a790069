// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/analysis/thesaurus.h"

#include "core/analysis/analyser.h"

#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

namespace twb::analysis {

using namespace Qt::StringLiterals;

namespace {

constexpr QByteArrayView encoding = "UTF-8";
constexpr int mostMeanings = 32; ///< of an entry; the fullest of OpenThesaurus has 21
constexpr qsizetype longestLine = 16'384; ///< bytes
constexpr qsizetype mostWords = 3; ///< of a synonym: longer ones are explanations

quint64 stemHash(std::string_view folded)
{
    return qHash(QLatin1StringView(WordForms::stem(folded)));
}

/// The line at \a offset, and moves behind it; empty at the end.
QByteArrayView takeLine(QByteArrayView text, qint64 &offset)
{
    const QByteArrayView rest = text.sliced(std::clamp<qint64>(offset, 0, text.size()));
    const qsizetype end = rest.first(std::min(rest.size(), longestLine)).indexOf('\n');
    const QByteArrayView line = end < 0 ? QByteArrayView() : rest.first(end);
    offset += end < 0 ? rest.size() : end + 1;
    return line.endsWith('\r') ? line.chopped(1) : line;
}

/// Without remarks such as "(ugs.)"; nothing for what is no word for the same thing.
QString synonymFrom(QStringView written)
{
    if (written.contains("(Oberbegriff)"_L1) || written.contains("(Unterbegriff)"_L1)
        || written.contains("(Antonym)"_L1) || written.contains("..."_L1))
        return {};
    QString word;
    int depth = 0;
    for (const QChar c : written) {
        depth += c == u'(' ? 1 : 0;
        if (depth == 0)
            word += c;
        depth -= c == u')' && depth > 0 ? 1 : 0;
    }
    word = word.simplified();
    return word.count(u' ') < mostWords ? word : QString();
}

/// A line such as "-|Fahrrad|Rad|Drahtesel (ugs.)".
QStringList synonymsIn(QByteArrayView line)
{
    const QString text = QString::fromUtf8(line);
    QStringList words;
    for (const QStringView written : QStringView(text).split(u'|').mid(1))
        if (const QString word = synonymFrom(written); !word.isEmpty() && !words.contains(word))
            words.append(word);
    return words;
}

QString indexOf(const QString &path)
{
    return QFileInfo(path).path() + u'/' + QFileInfo(path).completeBaseName() + u".idx"_s;
}

} // namespace

QString Thesaurus::installedPath()
{
    return QStandardPaths::locate(QStandardPaths::GenericDataLocation, u"mythes/th_de_DE_v2.dat"_s);
}

Result<std::shared_ptr<const Thesaurus>> Thesaurus::open(const QString &path)
{
    std::shared_ptr<Thesaurus> thesaurus(new Thesaurus);
    QFile index(indexOf(path));
    thesaurus->m_file.setFileName(path);
    for (QFile *file : {&thesaurus->m_file, &index}) {
        if (!file->exists())
            return failure(ErrorCode::FileNotFound, {file->fileName()});
        if (!file->open(QIODevice::ReadOnly))
            return failure(ErrorCode::FileNotReadable, {file->fileName(), file->errorString()});
    }
    const qint64 size = thesaurus->m_file.size();
    const uchar *bytes = thesaurus->m_file.map(0, size);
    if (!bytes && size > 0)
        return failure(ErrorCode::FileNotReadable, {path, thesaurus->m_file.errorString()});
    thesaurus->m_text = QByteArrayView(bytes, size);
    qint64 start = 0;
    if (takeLine(thesaurus->m_text, start) != encoding || !thesaurus->readIndex(index.readAll()))
        return failure(ErrorCode::DocumentDamaged, {path});
    return thesaurus;
}

/// Lines such as "fahrrad|1868412" behind the encoding and the number of words. Only single words are
/// looked up, so only these are kept.
bool Thesaurus::readIndex(const QByteArray &index)
{
    Analyser analyser;
    qint64 at = 0;
    if (takeLine(index, at) != encoding || takeLine(index, at).toInt() <= 0)
        return false;
    while (at < index.size()) {
        const QByteArrayView line = takeLine(index, at);
        const qsizetype bar = line.lastIndexOf('|');
        bool isNumber = false;
        const qint64 offset = bar < 0 ? -1 : line.sliced(bar + 1).toLongLong(&isNumber);
        if (!isNumber || offset < 0 || offset >= m_text.size())
            continue;
        const auto words = analyser.words(std::string_view(line.data(), size_t(bar)));
        if (words.size() == 1)
            m_places.push_back({stemHash(words.front()), offset});
    }
    std::ranges::sort(m_places);
    return !m_places.empty();
}

QStringList Thesaurus::synonymsOf(std::string_view folded, qsizetype most, Analyser &analyser) const
{
    QList<QStringList> meanings;
    for (const Place &place : std::ranges::equal_range(m_places, stemHash(folded), {}, &Place::hash))
        meanings += meaningsAt(place.offset);
    const std::string self = WordForms::stem(folded);
    QStringList found;
    qsizetype longest = 0;
    for (const QStringList &meaning : std::as_const(meanings))
        longest = std::max(longest, meaning.size());
    for (qsizetype i = 0; i < longest; ++i)
        for (const QStringList &meaning : std::as_const(meanings)) {
            const QString word = meaning.value(i);
            const auto words = analyser.words(word.toStdString());
            const bool isSelf = words.size() == 1 && WordForms::stem(words.front()) == self;
            if (found.size() < most && !words.empty() && !isSelf && !found.contains(word))
                found.append(word);
        }
    return found;
}

/// An entry is a line "fahrrad|1" with the number of meanings, and a line for each of them.
QList<QStringList> Thesaurus::meaningsAt(qint64 offset) const
{
    const QByteArrayView head = takeLine(m_text, offset);
    const int count = std::min(head.sliced(head.lastIndexOf('|') + 1).toInt(), mostMeanings);
    QList<QStringList> meanings;
    for (int i = 0; i < count; ++i)
        if (QStringList words = synonymsIn(takeLine(m_text, offset)); !words.isEmpty())
            meanings.append(std::move(words));
    return meanings;
}

} // namespace twb::analysis

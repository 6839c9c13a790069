// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"

#include "core/model/vocabulary.h"

#include <QFile>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace twb::test {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype vocabularySize = 120'000;

/// The most frequent words of any German text come first.
constexpr QStringView frequentWords =
    u"der die und in den von zu das mit sich des auf für ist im dem nicht ein eine als auch es an werden aus "
    u"er hat dass sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder "
    u"aber "
    u"vor zur bis mehr durch man sein wurde wenn können alle Stadt Gemeinde Projekt Bürger Verwaltung "
    u"digital "
    u"Daten Straße Beleuchtung Verkehr Sensor Bürgermeister Plattform Kreis Energie Klima Hochwasser Schule "
    u"Ehrenamt Mobilität Beteiligung Wasser Wald Rathaus Dorf Ortsmitte Förderung Betrieb Nutzung Erfahrung";

QStringList systemWords()
{
    QFile file(u"/usr/share/dict/ngerman"_s);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QStringList words = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return word.size() < 3; });
    return words;
}

QString syllableWord(quint64 number)
{
    static constexpr QStringView first = u"bdfghklmnprstwz";
    static constexpr QStringView second = u"aeiouäöü";
    QString word;
    for (quint64 rest = number + 200; rest > 0; rest /= 120) {
        word += first.at(qsizetype(rest % 15));
        word += second.at(qsizetype(rest / 15 % 8));
    }
    return word + u'n';
}

QString pickTerm(model::VocabularyId vocabulary, quint64 random)
{
    const auto list = model::terms(vocabulary);
    return QString(list[size_t(random) % list.size()].id);
}

} // namespace

Corpus::Corpus(quint64 seed) : m_random(seed), m_seed(seed)
{
    QStringList pool = systemWords();
    m_natural = !pool.isEmpty();
    while (pool.size() < vocabularySize)
        pool.append(syllableWord(quint64(pool.size())));
    std::mt19937_64 order(20'260'101);
    for (qsizetype i = pool.size() - 1; i > 0; --i)
        pool.swapItemsAt(i, qsizetype(order() % quint64(i + 1)));
    m_words = frequentWords.toString().split(u' ') + pool.first(vocabularySize);
    double sum = 0;
    m_cumulated.reserve(size_t(m_words.size()));
    for (qsizetype rank = 0; rank < m_words.size(); ++rank)
        m_cumulated.push_back(sum += 1 / std::pow(double(rank) + 2.7, 1.05)); // Zipf-Mandelbrot
}

const QString &Corpus::word()
{
    const double at = double(m_random() >> 11) * 0x1.0p-53 * m_cumulated.back();
    const auto found = std::ranges::lower_bound(m_cumulated, at);
    return m_words.at(std::min(qsizetype(found - m_cumulated.begin()), m_words.size() - 1));
}

QString Corpus::text(int words)
{
    QString text;
    for (int i = 0, inSentence = 0; i < words; ++i, ++inSentence) {
        QString next = word();
        if (inSentence == 0)
            next[0] = next.at(0).toUpper();
        text += next;
        const bool ends = i + 1 == words || (inSentence > 7 && below(6) == 0);
        text += ends ? u"."_s : below(14) == 0 ? u","_s : QString();
        if (i + 1 < words)
            text += u' ';
        if (ends)
            inSentence = -1;
    }
    return text;
}

QString Corpus::title()
{
    QString title = text(4 + int(below(5)));
    title.chop(1);
    return title;
}

QString Corpus::date()
{
    return u"%1-%2"_s.arg(2010 + below(16)).arg(1 + below(12), 2, 10, '0'_L1);
}

store::RecordChange Corpus::next()
{
    using model::VocabularyId;
    ++m_number;
    const bool lesson = m_number % 4 == 0;
    store::RecordChange change;
    change.record = RecordId::fromName(u"corpus:%1:%2"_s.arg(m_seed).arg(m_number));
    change.kind = lesson ? u"lesson"_s : u"project"_s;
    const QString ags = u"0597%1"_s.arg(4000 + 4 * below(59));
    QJsonObject &values = change.values;
    values["title"_L1] = title();
    values["summary"_L1] = text(12 + int(below(15)));
    values["municipalities"_L1] = QJsonArray{QJsonObject{{u"ags"_s, ags}, {u"role"_s, u"lead"_s}}};
    values["action_fields"_L1] = QJsonArray{pickTerm(VocabularyId::ActionField, m_random())};
    values["status_as_of"_L1] = date();
    if (lesson) {
        values["kind"_L1] = pickTerm(VocabularyId::LessonKind, m_random());
        values["what_happened"_L1] = text(14 + int(below(25)));
        values["insight"_L1] = text(14 + int(below(25)));
        values["recommendation"_L1] = text(10 + int(below(20)));
        return change;
    }
    values["status"_L1] = pickTerm(VocabularyId::Status, m_random());
    values["maturity"_L1] = pickTerm(VocabularyId::Maturity, m_random());
    values["start"_L1] = date();
    values["initial_situation"_L1] = text(14 + int(below(25)));
    values["solution"_L1] = text(20 + int(below(40)));
    return change;
}

QString Corpus::query()
{
    QStringList words;
    for (quint64 count = 1 + below(3); count > 0; --count)
        words.append(m_words.at(qsizetype(40 + below(below(2) == 0 ? 60 : 4000))).toLower());
    return words.join(u' ');
}

} // namespace twb::test

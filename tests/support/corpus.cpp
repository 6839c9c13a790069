// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/corpus.h"

#include "core/model/vocabulary.h"

#include <QJsonArray>

namespace twb::test {

using namespace Qt::StringLiterals;

namespace {

const QStringList &words()
{
    static const QStringList list = QStringView(
        u"der die und in den von zu mit sich des auf für ist im nicht ein eine auch es an werden aus dass "
        u"nach "
        u"Stadt Gemeinde Projekt Bürger Verwaltung digital Daten Straße Beleuchtung Verkehr Sensor Plattform "
        u"Kreis Energie Klima Hochwasser Schule Ehrenamt Mobilität Beteiligung Wasser Wald Rathaus Dorf "
        u"Ortsmitte Förderung Betrieb Nutzung Erfahrung")
                                        .toString()
                                        .split(u' ');
    return list;
}

QString pickTerm(model::VocabularyId vocabulary, quint64 random)
{
    const auto list = model::terms(vocabulary);
    return QString(list[size_t(random) % list.size()].id);
}

} // namespace

QString Corpus::text(int count)
{
    QStringList text;
    for (int i = 0; i < count; ++i)
        text.append(words().at(qsizetype(below(quint64(words().size())))));
    return text.join(u' ') + u'.';
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
    values["title"_L1] = text(4 + int(below(5)));
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

} // namespace twb::test

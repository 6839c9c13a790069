// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/stepwords.h"

#include "core/model/fields.h"
#include "core/model/revision.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace twb::store {

using namespace Qt::StringLiterals;

namespace {

/// Stands for a name in the arguments of a step, where an empty one would mean something else.
constexpr QChar forgotten = u'…';

QString titleIn(QByteArrayView bytes)
{
    const auto revision = model::parseTrustedRevision(bytes.toByteArray());
    return revision ? model::recordTitle(revision->fields) : QString();
}

bool isPartOfWord(QStringView text, qsizetype at)
{
    return at >= 0 && at < text.size() && text.at(at).isLetterOrNumber();
}

/// As a whole, not as a part of another word.
bool holds(const QString &text, const QString &title)
{
    for (qsizetype at = text.indexOf(title); at >= 0; at = text.indexOf(title, at + 1))
        if (!isPartOfWord(text, at - 1) && !isPartOfWord(text, at + title.size()))
            return true;
    return false;
}

} // namespace

StepWords::StepWords(Connection &connection)
    : m_ofRecord(connection,
          "SELECT ifnull(s.root, s.number), v.bytes FROM revision v JOIN step s ON s.number = v.step"
          " WHERE v.record = ? ORDER BY v.seq"),
      m_all(connection,
          "SELECT s.number, r.number, r.revisions > 0 AND NOT EXISTS (SELECT 1 FROM revision v"
          " WHERE v.seq BETWEEN r.first_seq AND r.first_seq + r.revisions - 1),"
          " r.kind IN ('rename_tag', 'move_tag', 'merge_tags', 'delete_tag'), s.what, s.note, s.arguments"
          " FROM step s JOIN step r ON r.number = ifnull(s.root, s.number)"),
      m_left(connection,
          "SELECT v.bytes FROM step r JOIN revision v ON v.seq BETWEEN r.first_seq"
          " AND r.first_seq + r.revisions - 1 WHERE r.number = ?"),
      m_update(connection, "UPDATE step SET what = ?, note = ?, arguments = ?, mark = NULL WHERE number = ?")
{
}

Result<void> StepWords::note(qint64 record)
{
    const sqlite::ResetGuard guard(m_ofRecord);
    QString before;
    auto row = m_ofRecord.first(record);
    for (; row && *row; row = m_ofRecord.next()) {
        const QString title = titleIn(m_ofRecord.blobView(1));
        QSet<QString> &titles = m_titlesOfSteps[m_ofRecord.integer(0)];
        for (const QString &name : {title, before})
            if (!name.isEmpty()) {
                titles.insert(name);
                m_titles.insert(name);
            }
        before = title;
    }
    return row.transform([](bool) { });
}

Result<void> StepWords::forget()
{
    const auto suspects = this->suspects();
    if (!suspects)
        return std::unexpected(suspects.error());
    for (const Words &words : *suspects) {
        const auto kept = without(words);
        if (!kept)
            return std::unexpected(kept.error());
        if (*kept != words)
            if (auto done = m_update.run(kept->what, kept->note, kept->arguments, kept->step); !done)
                return done;
    }
    return {};
}

Result<QList<StepWords::Words>> StepWords::suspects()
{
    const sqlite::ResetGuard guard(m_all);
    QList<Words> suspects;
    auto row = m_all.first();
    for (; row && *row; row = m_all.next()) {
        const Words words{m_all.integer(0), m_all.integer(1), m_all.integer(2) != 0, m_all.integer(3) != 0,
            m_all.text(4), m_all.text(5), m_all.text(6)};
        if (words.nothingLeft || words.namesTags || m_titlesOfSteps.contains(words.root)
            || m_titles.contains(words.what))
            suspects.append(words);
    }
    if (!row)
        return std::unexpected(row.error());
    return suspects;
}

Result<StepWords::Words> StepWords::without(const Words &words)
{
    Words kept = words;
    const bool wroteIt = m_titlesOfSteps.contains(words.root) || words.nothingLeft || words.namesTags;
    const auto living = wroteIt ? Result<bool>(false) : namesLiving(words);
    if (!living)
        return std::unexpected(living.error());
    if (*living)
        return kept;
    if (words.nothingLeft || tells(words.what, words.root))
        kept.what.clear();
    if (words.nothingLeft || tells(words.note, words.root))
        kept.note.clear();
    if (words.namesTags) // of all others the arguments are numbers and identifiers
        kept.arguments = argumentsWithout(words.arguments);
    return kept;
}

Result<bool> StepWords::namesLiving(const Words &words)
{
    const sqlite::ResetGuard guard(m_left);
    auto row = m_left.first(words.root);
    for (; row && *row; row = m_left.next())
        if (titleIn(m_left.blobView(0)) == words.what)
            return true;
    return row.transform([](bool) { return false; });
}

QString StepWords::argumentsWithout(const QString &arguments) const
{
    QJsonArray list = QJsonDocument::fromJson(arguments.toUtf8()).array();
    bool changed = false;
    for (auto entry = list.begin(); entry != list.end(); ++entry)
        if (m_titles.contains(entry->toString())) {
            *entry = QString(forgotten);
            changed = true;
        }
    return changed ? QString::fromUtf8(QJsonDocument(list).toJson(QJsonDocument::Compact)) : arguments;
}

bool StepWords::tells(const QString &text, qint64 root) const
{
    if (m_titles.contains(text))
        return true;
    const auto titles = m_titlesOfSteps.constFind(root);
    return titles != m_titlesOfSteps.cend()
        && std::ranges::any_of(*titles, [&](const QString &title) { return holds(text, title); });
}

} // namespace twb::store

// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/lessonmodel.h"

#include "ui/models/roles.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

LessonModel::LessonModel(const Formats &formats, QObject *parent)
    : QAbstractListModel(parent), m_formats(formats)
{
}

int LessonModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_lessons.size());
}

QVariant LessonModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const search::PlanLesson &lesson = m_lessons.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return lesson.record.entry.title;
    case Qt::AccessibleTextRole:
        return QString(lesson.record.entry.title + u". "_s + reasonText(lesson));
    case Qt::AccessibleDescriptionRole:
        return lesson.record.entry.summary;
    case HitRole:
        return QVariant::fromValue(static_cast<const void *>(&m_hits.at(index.row())));
    case IdRole:
        return lesson.record.entry.id.uuid();
    case KindTextRole:
        return model::termLabel(
            model::VocabularyId::LessonKind, lesson.record.entry.lessonKind, m_formats.language());
    case MetaRole:
        return metaText(lesson);
    case ReasonRole:
        return reasonText(lesson);
    default:
        return {};
    }
}

void LessonModel::setLessons(const QList<search::PlanLesson> &lessons, const QHash<QString, QString> &names)
{
    beginResetModel();
    m_lessons = lessons;
    m_names = names;
    m_hits.clear();
    for (const search::PlanLesson &lesson : lessons) {
        search::Hit hit;
        hit.entry = lesson.record.entry;
        m_hits.append(hit);
    }
    endResetModel();
}

QString LessonModel::text() const
{
    QStringList lines;
    for (const search::PlanLesson &lesson : m_lessons) {
        const QString where = metaText(lesson);
        lines.append(
            u"• "_s + lesson.record.entry.title + (where.isEmpty() ? QString() : u" ("_s + where + u')'));
        lines.append(u"  "_s + reasonText(lesson));
    }
    return lines.join(u'\n');
}

QString LessonModel::metaText(const search::PlanLesson &lesson) const
{
    QStringList names;
    for (const QString &key : lesson.record.entry.municipalities)
        if (const QString name = m_names.value(key); !name.isEmpty())
            names.append(name);
    const QString asOf = lesson.record.entry.statusAsOf;
    QStringList parts{
        names.join(u", "_s), asOf.isEmpty() ? QString() : tr("as of %1").arg(m_formats.date(asOf))};
    parts.removeAll(QString());
    return parts.join(u" · "_s);
}

QString LessonModel::reasonText(const search::PlanLesson &lesson) const
{
    const auto label = [this](model::VocabularyId vocabulary, const QString &term) {
        return model::termLabel(vocabulary, term, m_formats.language());
    };
    QStringList parts;
    if (lesson.ofProject)
        parts.append(tr("from this very project"));
    if (!lesson.record.shared.isEmpty())
        parts.append(tr("shared words: %1").arg(lesson.record.shared.join(u", "_s)));
    QStringList fields;
    for (const QString &field : lesson.actionFields)
        fields.append(label(model::VocabularyId::ActionField, field));
    if (!fields.isEmpty())
        parts.append(tr("same field of action: %1").arg(fields.join(u", "_s)));
    if (!lesson.phase.isEmpty())
        parts.append(tr("same phase: %1").arg(label(model::VocabularyId::Phase, lesson.phase)));
    if (!lesson.townSize.isEmpty())
        parts.append(tr("same town size: %1").arg(label(model::VocabularyId::TownSize, lesson.townSize)));
    return parts.join(u" · "_s);
}

} // namespace twb::ui

// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/tagplantext.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

const QString none = u"–"_s; // where a field is empty
constexpr qsizetype mostLines = 6; // about tags and searches; the rest is counted

class PlanTeller {
    Q_DECLARE_TR_FUNCTIONS(TagPlanText)

public:
    PlanTeller(ReferenceNames names, const Formats &formats) : m_formats(formats), m_names(std::move(names))
    {
    }

    static QString records(const edit::TagPlan &plan)
    {
        if (plan.records.isEmpty())
            return tr("No record changes.");
        const QString text = tr("%n record(s) change", nullptr, int(plan.records.size()));
        if (plan.trashed == 0)
            return tr("%1.", "sentence about records").arg(text);
        return tr("%1, %n of them in the trash.", "sentence about records", int(plan.trashed)).arg(text);
    }

    QStringList tag(const edit::TagEdit &edit) const
    {
        QStringList lines;
        for (auto it = edit.after.begin(); it != edit.after.end(); ++it) {
            if (it.key() == model::trashedField)
                lines.append(tr("“%1” goes to the trash.").arg(edit.name));
            else
                lines.append(tr("“%1”, %2: %3", "tag, field, what changes")
                        .arg(edit.name, fieldLabel(model::Kind::Tag, it.key(), m_formats),
                            change(it.key(), edit.before.value(it.key()), it.value())));
        }
        return lines;
    }

    QString fields(const edit::TagEdit &edit) const
    {
        QStringList parts;
        for (auto it = edit.after.begin(); it != edit.after.end(); ++it)
            parts.append(tr("%1: %2", "field, what changes")
                    .arg(fieldLabel(model::Kind::Tag, it.key(), m_formats),
                        change(it.key(), edit.before.value(it.key()), it.value())));
        return parts.join(u"; "_s);
    }

    static QString search(const edit::SearchEdit &edit)
    {
        return tr("Saved search “%1”: %2", "name, what changes")
            .arg(edit.title, tr("%1 → %2", "before, after").arg(edit.before, edit.after));
    }

    static QString more(qsizetype lines)
    {
        return tr("%n more change(s) of tags and searches", nullptr, int(lines));
    }

private:
    /// Of lists only what comes and goes.
    QString change(const QString &field, const QJsonValue &before, const QJsonValue &after) const
    {
        if (!before.isArray() && !after.isArray())
            return tr("%1 → %2", "before, after").arg(value(field, before), value(field, after));
        const QString added = value(field, without(after.toArray(), before.toArray()));
        const QString removed = value(field, without(before.toArray(), after.toArray()));
        QStringList parts;
        if (added != none)
            parts.append(tr("+ %1", "entries of a list that come").arg(added));
        if (removed != none)
            parts.append(tr("− %1", "entries of a list that go").arg(removed));
        return parts.join(u"; "_s);
    }

    static QJsonArray without(const QJsonArray &all, const QJsonArray &some)
    {
        QJsonArray left;
        for (const QJsonValue value : all)
            if (!some.contains(value))
                left.append(value);
        return left;
    }

    QString value(const QString &field, const QJsonValue &value) const
    {
        const QString text = fieldText(model::Kind::Tag, field, value, m_names, m_formats);
        return text.isEmpty() ? none : QString(text).replace(u'\n', u", "_s);
    }

    const Formats &m_formats;
    ReferenceNames m_names;
};

} // namespace

QString planText(const edit::TagPlan &plan, const edit::TagTree &tags, const Formats &formats)
{
    ReferenceNames names;
    for (const edit::Tag &tag : tags.all())
        names.records.insert(tag.id, tag.name);
    const PlanTeller teller(names, formats);
    QStringList lines;
    for (const edit::TagEdit &edit : plan.tags)
        lines += teller.tag(edit);
    for (const edit::SearchEdit &edit : plan.searches)
        lines += PlanTeller::search(edit);
    const qsizetype left = lines.size() - mostLines;
    if (left > 1) {
        lines.resize(mostLines);
        lines.append(PlanTeller::more(left));
    }
    lines.prepend(PlanTeller::records(plan));
    return lines.join(u'\n');
}

QString editText(const edit::TagEdit &edit, const ReferenceNames &names, const Formats &formats)
{
    return PlanTeller(names, formats).fields(edit);
}

} // namespace twb::ui

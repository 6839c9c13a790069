// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/hittext.h"

#include "core/index/damagedentry.h"

#include <QCoreApplication>

#include <algorithm>

namespace twb::ui {

namespace {

/// The context of the translations.
struct HitText {
    Q_DECLARE_TR_FUNCTIONS(HitText)

public:
    static QString place(const search::Hit &hit);
    static QString found(const search::Found &found);
};

QString HitText::place(const search::Hit &hit)
{
    const QString &detail = hit.reasonDetail;
    switch (hit.reason) {
    case search::Reason::None:
        return {};
    case search::Reason::Title:
        return tr("in the title");
    case search::Reason::Tag:
        return detail.isEmpty() ? tr("by tag") : tr("by tag “%1”").arg(detail);
    case search::Reason::Municipality:
        return tr("by municipality");
    case search::Reason::Summary:
        return tr("in the summary");
    case search::Reason::Text:
        return detail.isEmpty() ? tr("in the text") : tr("in “%1”").arg(detail);
    case search::Reason::Attachment:
        return hit.page > 0 ? tr("in attachment “%1”, page %2").arg(detail, QString::number(hit.page))
                            : tr("in attachment “%1”").arg(detail);
    }
    return {};
}

QString HitText::found(const search::Found &found)
{
    if (!found.how)
        return tr("without: %1").arg(found.typed);
    switch (*found.how) {
    case search::How::Exact:
    case search::How::Beginning:
        return {};
    case search::How::Inflected:
        return tr("other form: %1").arg(found.word);
    case search::How::Part:
        return tr("part of: %1").arg(found.word);
    case search::How::Parts:
        return tr("by its parts: %1").arg(found.typed);
    case search::How::Synonym:
    case search::How::Thesaurus:
        return tr("same meaning: %1").arg(found.word);
    case search::How::Slip:
        return tr("found with: %1").arg(found.word);
    }
    return {};
}

} // namespace

QString titleText(const index::Entry &entry)
{
    return entry.title.isEmpty() && index::isDamaged(entry)
        ? HitText::tr("Damaged record %1").arg(entry.id.toString().first(8))
        : entry.title;
}

QString reasonText(const search::Hit &hit)
{
    constexpr qsizetype mostParts = 4;
    QStringList parts{HitText::place(hit)};
    for (const search::Found &found : hit.found)
        if (const QString text = HitText::found(found); !parts.contains(text))
            parts.append(text);
    parts.removeAll(QString());
    return parts.mid(0, mostParts).join(u" · ");
}

} // namespace twb::ui

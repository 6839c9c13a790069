// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/resultmodel.h"

#include "core/index/damagedentry.h"
#include "ui/models/hittext.h"
#include "ui/models/roles.h"
#include "ui/presentation/longtext.h"

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pagesKept = 128;
constexpr qsizetype longestSpoken = 1'000; ///< characters of a title
constexpr size_t pagesWanted = 8; ///< as many as the search thread keeps waiting

QString plain(const QList<search::Segment> &segments)
{
    QString text;
    for (const search::Segment &segment : segments)
        text += segment.text;
    return text;
}

} // namespace

ResultModel::ResultModel(const Formats &formats, QObject *parent)
    : QAbstractListModel(parent), m_formats(formats), m_pages(pagesKept)
{
}

int ResultModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_numbers.size());
}

QVariant ResultModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const search::Hit *found = hit(index.row());
    if (!found)
        return role == Qt::DisplayRole || role == Qt::AccessibleTextRole ? QVariant(u"…"_s) : QVariant();
    switch (role) {
    case Qt::DisplayRole:
        return shortened(titleText(found->entry), longestSpoken);
    case Qt::AccessibleTextRole:
        return accessibleText(*found);
    case Qt::AccessibleDescriptionRole:
        return plain(found->snippet);
    case HitRole:
        return QVariant::fromValue(static_cast<const void *>(found));
    case IdRole:
        return found->entry.id.uuid();
    case KindTextRole:
        return model::kindLabel(found->entry.kind).in(m_formats.language()).toString();
    case MetaRole:
        return metaText(found->entry);
    case ReasonRole:
        return reasonText(*found);
    default:
        return {};
    }
}

void ResultModel::setFirst(const QList<search::Hit> &hits)
{
    beginResetModel();
    m_numbers.clear();
    m_pages.clear();
    m_wanted.clear();
    for (const search::Hit &hit : hits)
        m_numbers.push_back(hit.entry.number);
    for (qsizetype row = 0; row < hits.size(); row += pageSize)
        m_pages.insert(row / pageSize, new Page{hits.mid(row, pageSize), row == 0});
    m_complete = hits.size() < pageSize; // fewer than a page are all there are
    endResetModel();
    Q_EMIT countChanged();
}

void ResultModel::setAll(const search::HitNumbers &numbers)
{
    const bool grows =
        numbers.size() >= m_numbers.size() && std::equal(m_numbers.begin(), m_numbers.end(), numbers.begin());
    if (!grows) {
        beginResetModel();
        m_pages.clear();
        m_wanted.clear();
        m_numbers = numbers;
        endResetModel();
    } else if (numbers.size() > m_numbers.size()) {
        // a page that was full so far gets more rows and is asked for again
        if (Page *last = m_pages.object(qsizetype(m_numbers.size()) / pageSize))
            last->marked = false;
        beginInsertRows({}, int(m_numbers.size()), int(numbers.size()) - 1);
        m_numbers = numbers;
        endInsertRows();
    }
    m_complete = true;
    Q_EMIT countChanged();
}

void ResultModel::setPage(qsizetype row, const QList<search::Hit> &hits)
{
    const qsizetype number = row / pageSize;
    std::erase(m_wanted, number);
    const qsizetype size = qMin(pageSize, qsizetype(m_numbers.size()) - row);
    if (row % pageSize != 0 || size <= 0)
        return;
    auto page = std::make_unique<Page>();
    page->hits.resize(size);
    for (const search::Hit &hit : hits) {
        const auto begin = m_numbers.begin() + row;
        const auto place = std::find(begin, begin + size, hit.entry.number);
        if (place != begin + size)
            page->hits[place - begin] = hit;
    }
    m_pages.insert(number, page.release());
    Q_EMIT dataChanged(index(int(row)), index(int(row + size - 1)));
}

void ResultModel::setMunicipalityNames(const QHash<QString, QString> &names)
{
    if (names == m_municipalities)
        return;
    m_municipalities = names;
    if (!m_numbers.empty())
        Q_EMIT dataChanged(index(0), index(int(m_numbers.size()) - 1), {MetaRole, Qt::AccessibleTextRole});
}

void ResultModel::clear()
{
    beginResetModel();
    m_numbers.clear();
    m_pages.clear();
    m_wanted.clear();
    m_complete = false;
    endResetModel();
    Q_EMIT countChanged();
}

const ResultModel::Page *ResultModel::page(qsizetype number) const
{
    const Page *page = m_pages.object(number);
    if (!page || !page->marked)
        want(number);
    return page;
}

void ResultModel::want(qsizetype number) const
{
    if (std::ranges::contains(m_wanted, number))
        return;
    m_wanted.push_front(number);
    if (m_wanted.size() > pagesWanted)
        m_wanted.pop_back();
    const auto begin = m_numbers.begin() + number * pageSize;
    const auto end = begin + qMin(pageSize, qsizetype(m_numbers.end() - begin));
    Q_EMIT const_cast<ResultModel *>(this)->pageWanted(number * pageSize, {begin, end});
}

const search::Hit *ResultModel::hit(int row) const
{
    const Page *found = page(row / pageSize);
    if (!found || row % pageSize >= found->hits.size())
        return nullptr;
    const search::Hit *hit = &found->hits.at(row % pageSize);
    return hit->entry.number == 0 ? nullptr : hit;
}

int ResultModel::rowOf(const RecordId &id) const
{
    const QList<qsizetype> pages = m_pages.keys();
    for (const qsizetype number : pages) {
        const QList<search::Hit> &hits = m_pages.object(number)->hits;
        for (qsizetype i = 0; i < hits.size(); ++i)
            if (hits.at(i).entry.id == id)
                return int(number * pageSize + i);
    }
    return -1;
}

QString ResultModel::metaText(const index::Entry &entry) const
{
    QStringList parts;
    if (index::isDamaged(entry))
        parts.append(tr("damaged"));
    QStringList names;
    const bool itself = entry.kind == model::Kind::Municipality;
    for (const QString &key : itself ? QStringList() : entry.municipalities)
        if (const QString name = m_municipalities.value(key); !name.isEmpty())
            names.append(name);
    if (names.size() > 3)
        parts.append(tr("%1 and %n more", nullptr, int(names.size()) - 2).arg(names.first(2).join(u", ")));
    else if (!names.isEmpty())
        parts.append(names.join(u", "));
    const auto term = [&](model::VocabularyId vocabulary, const QString &id) {
        if (!id.isEmpty())
            parts.append(model::termLabel(vocabulary, id, m_formats.language()));
    };
    term(model::VocabularyId::LessonKind, entry.lessonKind);
    term(entry.kind == model::Kind::Adoption ? model::VocabularyId::AdoptionState
                                             : model::VocabularyId::Status,
        entry.status);
    if (!entry.statusAsOf.isEmpty())
        parts.append(tr("as of %1").arg(m_formats.date(entry.statusAsOf)));
    return parts.join(u" · ");
}

QString ResultModel::accessibleText(const search::Hit &hit) const
{
    QStringList parts{tr("%1: %2", "kind and title of a record")
            .arg(model::kindLabel(hit.entry.kind).in(m_formats.language()),
                shortened(titleText(hit.entry), longestSpoken))};
    parts.append(metaText(hit.entry));
    parts.append(reasonText(hit));
    parts.removeAll(QString());
    return parts.join(u". ");
}

} // namespace twb::ui

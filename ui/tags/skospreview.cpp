// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tags/skospreview.h"

#include "core/store/fileidentity.h"
#include "core/store/library.h"
#include "ui/tags/tagplantext.h"

#include <QCoreApplication>
#include <QFile>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

class PreviewMaker {
    Q_DECLARE_TR_FUNCTIONS(twb::ui::SkosPreview)

public:
    PreviewMaker(const edit::TagTree &tags, const exchange::SkosPlan &plan, const Formats &formats)
        : m_tags(tags), m_plan(plan), m_formats(formats)
    {
        for (const edit::Tag &tag : tags.all())
            m_names.records.insert(tag.id, tag.name);
        for (const store::RecordChange &change : plan.changes)
            if (!tags.find(change.record))
                m_names.records.insert(change.record, change.values.value("name"_L1).toString());
    }

    /// Fails where a tag cannot be read.
    Result<QList<SkosPreview::Line>> lines(const store::Library &library) const
    {
        QList<SkosPreview::Line> created;
        QList<SkosPreview::Line> changed;
        for (const store::RecordChange &change : m_plan.changes) {
            if (!m_tags.find(change.record)) {
                created.append({m_names.records.value(change.record), placeOf(change.values)});
                continue;
            }
            const auto state = library.record(change.record);
            if (!state)
                return std::unexpected(state.error());
            const QString &name = m_names.records[change.record];
            changed.append(
                {name, editText({change.record, name, state->fields, change.values}, m_names, m_formats)});
        }
        return created + changed;
    }

private:
    QString placeOf(const QJsonObject &values) const
    {
        const RecordId parent = RecordId::fromString(values.value("parent"_L1).toString());
        return parent.isNull() ? tr("New, at the top")
                               : tr("New, under “%1”").arg(m_names.records.value(parent));
    }

    const edit::TagTree &m_tags;
    const exchange::SkosPlan &m_plan;
    const Formats &m_formats;
    ReferenceNames m_names;
};

} // namespace

Result<SkosPreview> previewOf(
    const store::Library &library, const QString &path, const Formats &formats, const Progress &progress)
{
    if (store::belongsToLibrary(path, library.path()))
        return failure(ErrorCode::LibraryLocked, {path, QString()});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::FileNotReadable, {path, file.errorString()});
    auto concepts = exchange::readSkos(file, path, progress);
    if (!concepts)
        return std::unexpected(concepts.error());
    const auto plan = exchange::planImport(library, *concepts);
    if (!plan)
        return std::unexpected(plan.error());
    const auto tags = edit::TagTree::read(library);
    if (!tags)
        return std::unexpected(tags.error());
    return PreviewMaker(*tags, *plan, formats)
        .lines(library)
        .transform([&](const QList<SkosPreview::Line> &lines) {
            return SkosPreview{*std::move(concepts), lines, plan->created, plan->changed, plan->unchanged};
        });
}

SkosPreviewModel::SkosPreviewModel(QObject *parent) : RowsModel(parent)
{
    const auto tag = [](const SkosPreview::Line &line) { return line.tag; };
    const auto what = [](const SkosPreview::Line &line) { return line.what; };
    setColumns({{tr("Tag"), tag}, {tr("What happens"), what}});
}

} // namespace twb::ui

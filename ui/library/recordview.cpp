// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/library/recordview.h"

#include "core/model/identity.h"
#include "core/store/damage.h"
#include "core/store/library.h"

#include <QBuffer>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::FieldType;

namespace {

/// Gathers what a view names; what cannot be read is left out, the page tells the bare identifier then.
class Gatherer {
public:
    Gatherer(const store::Library &library, RecordView &view, const Progress &progress = {})
        : m_library(library), m_view(view), m_progress(progress)
    {
    }

    void gather(const QJsonObject &fields, model::Kind kind)
    {
        for (const model::Field &field : model::fields(kind))
            gatherField(field.type, fields.value(field.id));
    }

    void addMunicipality(const QString &key)
    {
        if (key.isEmpty() || m_view.municipalities.contains(key) || m_progress.cancelled())
            return;
        if (const auto found = read(model::municipalityId(key)))
            m_view.municipalities.insert(key, *found);
    }

    std::optional<Reference> read(const RecordId &id) const
    {
        const auto state = m_library.record(id);
        if (!state || state->isTrashed())
            return std::nullopt;
        return Reference{id, model::kindFromId(state->kind), state->fields};
    }

private:
    void gatherField(FieldType type, const QJsonValue &value)
    {
        switch (type) {
        case FieldType::Municipality:
            addMunicipality(value.toString());
            break;
        case FieldType::Municipalities:
        case FieldType::Applications:
            for (const QJsonValue item : value.toArray())
                addMunicipality(item.toObject().value("ags"_L1).toString());
            break;
        case FieldType::Record:
            addNamed(value.toString());
            break;
        case FieldType::Tags:
        case FieldType::Records:
            for (const QJsonValue item : value.toArray())
                addNamed(item.toString());
            break;
        default:
            break;
        }
    }

    void addNamed(const QString &text)
    {
        const RecordId id = RecordId::fromString(text);
        if (id.isNull() || m_view.named.contains(id) || m_progress.cancelled())
            return;
        if (const auto found = read(id))
            m_view.named.insert(id, *found);
    }

    const store::Library &m_library;
    RecordView &m_view;
    Progress m_progress;
};

constexpr qint64 largestPicture = 20'000'000; ///< bytes
constexpr qint64 mostPictures = 60'000'000; ///< bytes of one page

/// Hashes of the attachments that the texts of a record show.
QSet<QString> shownIn(const RecordView &view)
{
    static const QRegularExpression pattern(QString(picturePrefix + u"([0-9a-f]{64})"_s));
    QSet<QString> hashes;
    for (const model::Field &field : model::fields(view.kind)) {
        const QString text = view.state.fields.value(field.id).toString();
        if (field.type == FieldType::Text && text.contains(picturePrefix))
            for (const auto &match : pattern.globalMatch(text))
                hashes.insert(match.captured(1));
    }
    return hashes;
}

/// What cannot be read is left out: its description is shown.
void addPictures(const store::Library &library, RecordView &view)
{
    const QSet<QString> shown = shownIn(view);
    if (shown.isEmpty())
        return;
    qint64 left = mostPictures;
    for (const QJsonValue item : view.state.fields.value("attachments"_L1).toArray()) {
        const QString hash = item.toObject().value("hash"_L1).toString();
        const auto size = qint64(item.toObject().value("size"_L1).toDouble());
        if (size > qMin(left, largestPicture) || !shown.contains(hash))
            continue;
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        if (library.readAttachment(AttachmentHash::fromHex(hash), buffer))
            view.pictures.insert(hash, buffer.data());
        left -= buffer.size();
    }
}

/// Of a settled record its newest revision tells it, however long its history is.
Result<void> addHistory(const store::Library &library, RecordView &view)
{
    bool told = false;
    const auto tell = [&](const store::Library::StoredRecord &stored) -> Result<void> {
        if (!stored.settled || store::damagedRevisions(view.state.fields) > 0)
            return {};
        told = true;
        view.revisions = stored.revisions;
        return model::parseTrustedRevision(stored.bytes.toByteArray())
            .transform([&](const model::Revision &newest) { view.changed = newest.at; });
    };
    if (const auto found = library.visitStored(view.state.id, tell); !found || told)
        return found.transform([](bool) { });
    const auto revisions = library.revisions(view.state.id);
    if (!revisions && revisions.error().code != ErrorCode::RecordDamaged)
        return std::unexpected(revisions.error());
    const auto readable = revisions.value_or(QList<model::StoredRevision>());
    view.revisions = readable.size();
    for (const model::StoredRevision &stored : readable)
        view.changed = qMax(view.changed, stored.revision.at);
    return {};
}

void addReference(RecordView &view, const Reference &reference, qsizetype limit)
{
    QList<Reference> &list = reference.kind == model::Kind::Lesson ? view.lessons
        : reference.kind == model::Kind::Adoption                  ? view.adoptions
                                                                   : view.others;
    if (list.size() < limit)
        list.append(reference);
}

} // namespace

QList<Reference> recordsNamed(const store::Library &library, model::Kind kind, const QJsonObject &values)
{
    RecordView view;
    Gatherer(library, view).gather(values, kind);
    return view.named.values();
}

Result<RecordView> loadRecordView(const store::Library &library, const index::Index &index,
    const RecordId &id, qsizetype limit, const Progress &progress)
{
    auto state = library.record(id);
    if (!state)
        return std::unexpected(state.error());
    RecordView view;
    view.state = std::move(*state);
    view.kind = model::kindFromId(view.state.kind);
    Gatherer gatherer(library, view, progress);
    gatherer.gather(view.state.fields, view.kind);
    if (progress.cancelled())
        return failure(ErrorCode::Cancelled);

    const auto references = index.referencesTo(id);
    if (!references)
        return std::unexpected(references.error());
    for (const index::Entry &entry : *references) {
        const auto reference = gatherer.read(entry.id);
        if (!reference)
            continue;
        addReference(view, *reference, limit);
        for (const QString &key : entry.municipalities)
            gatherer.addMunicipality(key);
    }
    addPictures(library, view);
    return addHistory(library, view).transform([&] { return std::move(view); });
}

} // namespace twb::ui

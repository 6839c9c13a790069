// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/intake/tagnames.h"

#include "core/analysis/foldedname.h"
#include "core/store/library.h"

#include <QJsonArray>

namespace twb::intake {

using namespace Qt::StringLiterals;

Result<TagNames> TagNames::read(const store::Library &library)
{
    return library.recordsOf(u"tag").transform([](const QList<model::RecordState> &states) {
        TagNames names;
        for (const model::RecordState &state : states)
            for (const QJsonValue synonym : state.fields.value("synonyms"_L1).toArray())
                names.m_tags.insert(analysis::foldedTagName(synonym.toString()), state.id);
        for (const model::RecordState &state : states)
            names.m_tags.insert(analysis::foldedTagName(state.fields.value("name"_L1).toString()), state.id);
        return names;
    });
}

RecordId TagNames::find(const QString &name) const
{
    return m_tags.isEmpty() ? RecordId() : m_tags.value(analysis::foldedTagName(name));
}

} // namespace twb::intake

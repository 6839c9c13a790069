// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/history/fieldtext.h"

#include "core/text/valueteller.h"

#include <QCoreApplication>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::Field;
using model::FieldType;

namespace {

/// Of what is not there the id or key is told.
class HistoryNames final : public text::KnownNames {
public:
    explicit HistoryNames(const ReferenceNames &names) : m_names(names) { }

    Name record(const RecordId &id) const override { return {m_names.records.value(id, id.toString())}; }
    Name municipality(const QString &key) const override { return {m_names.municipalities.value(key)}; }

private:
    const ReferenceNames &m_names;
};

} // namespace

QString fieldLabel(model::Kind kind, const QString &id, const Formats &formats)
{
    if (id == model::trashedField)
        return QCoreApplication::translate("FieldText", "In the trash");
    const Field *field = model::findField(kind, id);
    return field ? field->label.in(formats.language()).toString() : id;
}

QString fieldText(model::Kind kind, const QString &id, const QJsonValue &value, const ReferenceNames &names,
    const Formats &formats)
{
    if (value.isUndefined() || value.isNull())
        return {};
    const HistoryNames known(names);
    const text::ValueTeller teller(known, formats);
    const auto told = [&](const Field &field) {
        return text::joined(teller.tell(field, value), u"\n", u" · ");
    };
    static constexpr Field trashed{
        .id = model::trashedField, .label = {}, .help = {}, .type = FieldType::Flag};
    if (id == model::trashedField)
        return told(trashed);
    const Field *field = model::findField(kind, id);
    return field ? told(*field) : text::plainValue(value);
}

} // namespace twb::ui

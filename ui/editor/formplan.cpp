// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/formplan.h"

namespace twb::ui {

using model::Field;
using model::FieldType;

namespace {

constexpr qsizetype fewFields = 8;

bool isEdited(const Field &field)
{
    return field.type != FieldType::Json;
}

bool isShort(const Field &field)
{
    return field.type == FieldType::Date || field.type == FieldType::Number;
}

} // namespace

QList<FormPart> formParts(model::Kind kind)
{
    QList<FormPart> parts{{}};
    for (int section = 0; section < model::sectionCount; ++section)
        parts.append({model::Section(section), {}});
    for (const Field &field : model::fields(kind)) {
        if (!isEdited(field))
            continue;
        const bool required = field.requirement == model::Requirement::Required;
        parts[required ? 0 : 1 + int(field.section)].fields.append(&field);
    }
    parts.removeIf([](const FormPart &part) { return part.fields.isEmpty(); });
    return parts;
}

bool opensAtOnce(const QList<FormPart> &parts)
{
    qsizetype optional = 0;
    for (const FormPart &part : parts)
        if (part.section)
            optional += part.fields.size();
    return optional <= fewFields;
}

bool standTogether(const Field &first, const Field &second)
{
    return isShort(first) && isShort(second);
}

} // namespace twb::ui

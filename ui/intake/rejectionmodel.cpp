// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/rejectionmodel.h"

#include "core/model/fields.h"
#include "core/model/kindtraits.h"
#include "ui/intake/rejectiontext.h"

namespace twb::ui {

using intake::Rejection;

RejectionModel::RejectionModel(const Formats &formats, QObject *parent) : RowsModel(parent)
{
    const auto source = [](const Rejection &rejection) { return rejection.source; };
    const auto line = [formats](const Rejection &rejection) {
        return rejection.line > 0 ? formats.number(rejection.line) : QString();
    };
    const auto field = [language = formats.language()](const Rejection &rejection) {
        return rejection.field.isEmpty() ? tr("(whole row)") : fieldName(rejection.field, language);
    };
    setColumns({{tr("File"), source}, {tr("Line"), line}, {tr("Field"), field},
        {tr("Reason"), rejectionReasonText}});
}

QString RejectionModel::fieldName(const QString &id, model::Language language)
{
    for (const model::Kind kind : model::kindsWith(&model::KindTraits::imported))
        if (const model::Field *field = model::findField(kind, id))
            return field->label.in(language).toString();
    return id;
}

} // namespace twb::ui

// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputfactory.h"

#include "ui/editor/inputs/attachmentsinput.h"
#include "ui/editor/inputs/choiceinput.h"
#include "ui/editor/inputs/dateinput.h"
#include "ui/editor/inputs/entriesinput.h"
#include "ui/editor/inputs/flaginput.h"
#include "ui/editor/inputs/lineinput.h"
#include "ui/editor/inputs/linesinput.h"
#include "ui/editor/inputs/markdowninput.h"
#include "ui/editor/inputs/moneyinput.h"
#include "ui/editor/inputs/numberinput.h"
#include "ui/editor/inputs/ratingsinput.h"
#include "ui/editor/inputs/referenceinput.h"
#include "ui/editor/inputs/textinput.h"
#include "ui/editor/inputs/tokeninput.h"

#include <QCoreApplication>

namespace twb::ui {

using model::FieldType;

namespace {

QString invitation(FieldType type)
{
    switch (type) {
    case FieldType::Municipality:
        return QCoreApplication::translate("FieldInput", "Name, postcode or key");
    case FieldType::Tags:
        return QCoreApplication::translate("FieldInput", "Add a tag");
    case FieldType::Terms:
        return QCoreApplication::translate("FieldInput", "Add from the list");
    default:
        return QCoreApplication::translate("FieldInput", "Search for a record");
    }
}

} // namespace

FieldInput *makeInput(const model::Field &field, const EditorTools &tools, QWidget *parent)
{
    switch (field.type) {
    case FieldType::Line:
        return new LineInput(LineInput::Form::Text, parent);
    case FieldType::Url:
        return new LineInput(LineInput::Form::Address, parent);
    case FieldType::Text:
        if (field.maxLength > 0)
            return new TextInput(tools, field.maxLength, parent);
        return new MarkdownInput(tools, parent);
    case FieldType::Lines:
        return new LinesInput(parent);
    case FieldType::Number:
        return new NumberInput(field, tools.formats, parent);
    case FieldType::Money:
        return new MoneyInput(tools.formats, parent);
    case FieldType::Date:
        return new DateInput(tools.formats, tools.clock, parent);
    case FieldType::Flag:
        return new FlagInput(field.label.in(tools.formats.language()).toString(), parent);
    case FieldType::Term:
        return new ChoiceInput(field.vocabulary, tools.formats.language(), parent);
    case FieldType::Terms:
    case FieldType::Tags:
    case FieldType::Records:
        return new TokenInput(tools.choicesOf(field), tools.theme, invitation(field.type), parent);
    case FieldType::Municipality:
    case FieldType::Record:
        return new ReferenceInput(tools.choicesOf(field), invitation(field.type), parent);
    case FieldType::Municipalities:
    case FieldType::Sources:
    case FieldType::Applications:
        return new EntriesInput(field, tools, parent);
    case FieldType::Ratings:
        return new RatingsInput(tools, parent);
    case FieldType::Attachments:
        return new AttachmentsInput(field, tools, parent);
    case FieldType::Json:
        return nullptr;
    }
    return nullptr;
}

} // namespace twb::ui

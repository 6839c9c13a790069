// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/tagproposer.h"

#include "ui/editor/fieldbox.h"
#include "ui/editor/inputs/tokeninput.h"
#include "ui/editor/recordform.h"
#include "ui/presentation/longtext.h"

#include <QJsonArray>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int pause = 400; // milliseconds
constexpr qsizetype mostRead = 20'000; ///< characters of the texts, from their beginning

QString beginning(const QJsonArray &lines)
{
    QString text;
    for (const QJsonValue line : lines) {
        if (text.size() > mostRead)
            break;
        text += shortened(line.toString(), mostRead) + u'\n';
    }
    return text;
}

} // namespace

TagProposer::TagProposer(RecordForm &form, model::Kind kind, TagChoices &tags)
    : QObject(&form), m_form(form), m_kind(kind), m_tags(tags)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pause);
    connect(&m_pause, &QTimer::timeout, this, &TagProposer::propose);
    connect(&form, &RecordForm::edited, &m_pause, qOverload<>(&QTimer::start));
    connect(&form, &RecordForm::sectionOpened, &m_pause, qOverload<>(&QTimer::start));
    m_pause.start();
}

void TagProposer::propose()
{
    const FieldBox *box = m_form.box("tags");
    auto *input = box ? qobject_cast<TokenInput *>(box->input()) : nullptr;
    if (!input)
        return;
    const QJsonObject values = m_form.values();
    QString text;
    for (const model::Field &field : model::fields(m_kind)) {
        const QJsonValue value = values.value(field.id);
        if (field.type == model::FieldType::Text)
            text += shortened(value.toString(), mostRead) + u'\n';
        else if (field.type == model::FieldType::Lines)
            text += beginning(value.toArray()) + u'\n';
        if (text.size() > mostRead)
            break;
    }
    input->setProposals(m_tags.inText(model::recordTitle(values), text));
}

} // namespace twb::ui

// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/formsection.h"

#include "ui/editor/fieldinput.h"
#include "ui/editor/sectionhead.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int betweenFields = 16;

} // namespace

FormSection::FormSection(FormPart part, const EditorTools &tools, QWidget *parent)
    : QWidget(parent), m_part(std::move(part)), m_tools(tools), m_body(new QWidget(this)),
      m_fields(new QVBoxLayout(m_body))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    if (m_part.section) {
        m_head = new SectionHead(
            model::sectionLabel(*m_part.section).in(tools.formats.language()).toString(), tools.theme, this);
        connect(m_head, &SectionHead::clicked, this, [this] { setOpen(!m_open); });
        layout->addWidget(m_head);
    }
    layout->addWidget(m_body);
    m_body->setVisible(false);
    connect(&tools.theme, &Theme::changed, this, &FormSection::applyTheme);
    applyTheme();
    if (!m_part.section)
        setOpen(true);
}

void FormSection::applyTheme()
{
    const int above = m_part.section ? m_tools.theme.space(8) : 0;
    m_fields->setContentsMargins(0, above, 0, m_tools.theme.space(betweenFields));
    m_fields->setSpacing(m_tools.theme.space(betweenFields));
    updateHead();
}

void FormSection::make()
{
    for (qsizetype i = 0; i < m_part.fields.size(); ++i) {
        const auto add = [this](const model::Field &field) {
            auto *box = new FieldBox(field, m_tools, m_body);
            fill(*box);
            connect(box, &FieldBox::edited, this, &FormSection::edited);
            connect(box, &FieldBox::left, this, &FormSection::left);
            connect(box->input(), &FieldInput::renamed, this, &FormSection::renamed);
            m_boxes.append(box);
            return box;
        };
        const model::Field &field = *m_part.fields.at(i);
        FieldBox *box = add(field);
        if (i + 1 == m_part.fields.size() || !standTogether(field, *m_part.fields.at(i + 1))) {
            m_fields->addWidget(box);
            continue;
        }
        auto *pair = new QHBoxLayout;
        pair->setSpacing(m_tools.theme.space(betweenFields));
        pair->addWidget(box, 1, Qt::AlignTop);
        pair->addWidget(add(*m_part.fields.at(++i)), 1, Qt::AlignTop);
        m_fields->addLayout(pair);
    }
}

void FormSection::setOpen(bool open)
{
    if (open == m_open)
        return;
    if (open && m_boxes.isEmpty())
        make();
    m_open = open;
    m_body->setVisible(open);
    updateHead();
    if (open)
        Q_EMIT opened();
}

FieldBox *FormSection::box(QAnyStringView field) const
{
    const auto found =
        std::ranges::find_if(m_boxes, [&](const FieldBox *box) { return field == box->field().id; });
    return found == m_boxes.end() ? nullptr : *found;
}

void FormSection::setValues(const QJsonObject &values, const LongTexts &texts)
{
    m_values = values;
    m_texts = texts;
    for (FieldBox *box : std::as_const(m_boxes))
        fill(*box);
    updateHead();
}

void FormSection::fill(const FieldBox &box)
{
    const QString field = box.field().id.toString();
    const auto text = m_texts.constFind(field);
    if (text == m_texts.constEnd())
        box.input()->setValue(m_values.value(field));
    else
        box.input()->setValue(m_values.value(field), *text);
    m_texts.remove(field);
}

void FormSection::collect(QJsonObject &values) const
{
    for (const FieldBox *box : m_boxes) {
        if (!box->input()->mayDiffer())
            continue;
        const QJsonValue value = box->input()->value();
        if (value.isNull())
            values.remove(box->field().id);
        else if (values.value(box->field().id) != value) // else nothing is copied
            values.insert(box->field().id, value);
    }
}

bool FormSection::isFilled(QAnyStringView field) const
{
    const FieldBox *made = box(field);
    return made ? !made->input()->value().isNull() : m_values.contains(field.toString());
}

void FormSection::setProblemCount(qsizetype count)
{
    if (m_problems == count)
        return;
    m_problems = count;
    updateHead();
}

QString FormSection::summary() const
{
    if (m_problems > 0)
        return tr("%n problem(s)", nullptr, int(m_problems));
    QStringList filled;
    for (const model::Field *field : m_part.fields)
        if (isFilled(field->id))
            filled.append(field->label.in(m_tools.formats.language()).toString());
    return filled.join(u", ");
}

void FormSection::updateHead()
{
    if (m_head)
        m_head->setState(m_open, m_open ? QString() : summary());
}

} // namespace twb::ui

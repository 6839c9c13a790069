// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/entriesinput.h"

#include "ui/editor/inputfactory.h"
#include "ui/editor/sourcehints.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;
using model::FieldType;

namespace {

constexpr int columns = 6;
constexpr qsizetype mostRows = 10; ///< made at first, and more with every press

int columnsOf(const model::Field &part)
{
    switch (part.type) {
    case FieldType::Date:
    case FieldType::Term:
        return 2;
    case FieldType::Municipality:
        return 4;
    default:
        return part.id == "publisher"_L1 ? 2 : columns;
    }
}

} // namespace

EntriesInput::EntriesInput(const model::Field &field, const EditorTools &tools, QWidget *parent)
    : FieldInput(parent), m_field(field), m_tools(tools), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins({});
    m_layout->setSpacing(tools.theme.space(8));
    auto *add = new QToolButton(this);
    add->setObjectName("flat"_L1);
    add->setText(addLabel());
    add->setFocusPolicy(Qt::StrongFocus);
    m_more = new QToolButton(this);
    m_more->setObjectName("flat"_L1);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->hide();
    connect(m_more, &QToolButton::clicked, this, &EntriesInput::showMore);
    m_layout->addWidget(m_more, 0, Qt::AlignLeft);
    m_layout->addWidget(add, 0, Qt::AlignLeft);
    m_add = add;
    connect(add, &QToolButton::clicked, this, [this] { addWanted(); });
    if (field.requirement == model::Requirement::Required)
        addRow({});
    nameRows();
}

void EntriesInput::addWanted()
{
    addRow({}).parts.first().input->takeFocus();
    nameRows();
}

void EntriesInput::takeFocus()
{
    if (m_rows.isEmpty())
        m_add->setFocus(Qt::OtherFocusReason);
    else
        m_rows.first().parts.first().input->takeFocus();
}

QWidget *EntriesInput::rowTools(const QJsonObject &, QWidget *)
{
    return nullptr;
}

void EntriesInput::append(const QJsonObject &entry)
{
    addRow(entry);
    nameRows();
    Q_EMIT edited();
}

QString EntriesInput::addLabel() const
{
    switch (m_field.type) {
    case FieldType::Municipalities:
        return tr("+ Another municipality");
    case FieldType::Sources:
        return tr("+ Add a source");
    case FieldType::Attachments:
        return tr("+ Choose files…");
    default:
        return tr("+ Add an entry");
    }
}

EntriesInput::Row &EntriesInput::addRow(const QJsonObject &entry)
{
    return insertRow(m_rows.size(), entry);
}

EntriesInput::Row &EntriesInput::insertRow(qsizetype place, const QJsonObject &entry)
{
    const Theme &theme = m_tools.theme;
    const bool framed = m_field.type != FieldType::Municipalities;
    auto *frame = new QFrame(this);
    frame->setObjectName(framed ? "entry"_L1 : "entryLine"_L1);
    auto *grid = new QGridLayout(frame);
    const int side = framed ? theme.space(12) : 0;
    grid->setContentsMargins(side, side, side, side);
    grid->setHorizontalSpacing(theme.space(8));
    grid->setVerticalSpacing(theme.space(2));
    Row row{frame, nullptr, {}, entry};
    int line = 0;
    int column = 0;
    for (const model::Field &part : model::entryFields(m_field.type)) {
        const int width = columnsOf(part);
        if (column + width > columns) {
            line += 2;
            column = 0;
        }
        FieldInput *input = makeInput(part, m_tools, frame);
        if (framed) {
            auto *label = new QLabel(part.label.in(m_tools.formats.language()).toString(), frame);
            label->setFont(theme.font(TextRole::Meta));
            label->setForegroundRole(QPalette::PlaceholderText);
            label->setBuddy(input);
            grid->addWidget(label, line, column, 1, width);
        }
        grid->addWidget(input, line + 1, column, 1, width);
        column += width;
        connect(input, &FieldInput::edited, this, &FieldInput::edited);
        if (m_field.type == FieldType::Sources && part.id == "url"_L1)
            connect(input, &FieldInput::finished, this, [this, frame] { completeSource(frame); });
        input->setValue(entry.value(part.id));
        row.parts.append({&part, input});
    }
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    auto *remove = new QToolButton(frame);
    remove->setObjectName("flat"_L1);
    remove->setText(tr("Remove"));
    remove->setFocusPolicy(Qt::StrongFocus);
    connect(remove, &QToolButton::clicked, this, [this, frame] { removeRow(frame); });
    if (QWidget *more = rowTools(entry, frame))
        grid->addWidget(more, line + 2, 0, 1, columns - 1);
    grid->addWidget(remove, framed ? line + 2 : line + 1, framed ? columns - 1 : columns, 1, 1,
        framed ? Qt::AlignRight : Qt::AlignVCenter);
    row.remove = remove;
    m_layout->insertWidget(int(place), frame);
    return *m_rows.insert(place, row);
}

void EntriesInput::replace(const QWidget *frame, const QJsonObject &parts)
{
    const auto row = std::ranges::find(m_rows, frame, &Row::frame);
    if (row == m_rows.end())
        return;
    QJsonObject entry = entryIn(*row);
    for (auto part = parts.begin(); part != parts.end(); ++part)
        entry.insert(part.key(), part.value());
    const qsizetype place = row - m_rows.begin();
    delete row->frame;
    m_rows.erase(row);
    insertRow(place, entry).parts.first().input->takeFocus();
    nameRows();
    Q_EMIT edited();
}

void EntriesInput::removeRow(const QWidget *frame)
{
    const auto row = std::ranges::find(m_rows, frame, &Row::frame);
    row->frame->deleteLater();
    m_rows.erase(row);
    if (m_rows.isEmpty())
        showMore();
    if (m_rows.isEmpty() && m_field.requirement == model::Requirement::Required)
        addRow({});
    nameRows();
    m_add->setFocus();
    Q_EMIT edited();
}

/// Fills what the address tells, where nothing was typed.
void EntriesInput::completeSource(const QWidget *frame)
{
    const auto row = std::ranges::find(m_rows, frame, &Row::frame);
    if (row == m_rows.end())
        return;
    const QDate today = m_tools.clock.now().toLocalTime().date();
    const QJsonObject source = sourceFrom(row->parts.first().input->value().toString(), today);
    for (const Part &part : std::as_const(row->parts)) {
        const QJsonValue known = source.value(part.field->id);
        if (!known.isUndefined() && (part.field->id == "url"_L1 || part.input->value().isNull()))
            part.input->setTyped(known);
    }
    Q_EMIT edited();
}

QJsonObject EntriesInput::entryIn(const Row &row) const
{
    QJsonObject entry = row.given;
    for (const Part &part : row.parts) {
        const QJsonValue value = part.input->value();
        if (value.isNull())
            entry.remove(part.field->id);
        else
            entry.insert(part.field->id, value);
    }
    return entry;
}

QJsonValue EntriesInput::read() const
{
    QJsonArray entries;
    for (const Row &row : m_rows)
        if (const QJsonObject entry = entryIn(row); !entry.isEmpty())
            entries.append(entry);
    for (const QJsonValue entry : m_rest)
        entries.append(entry);
    return entries.isEmpty() ? QJsonValue() : QJsonValue(entries);
}

void EntriesInput::write(const QJsonValue &value)
{
    for (const Row &row : std::as_const(m_rows))
        delete row.frame;
    m_rows.clear();
    m_rest = value.toArray();
    showMore();
    if (m_rows.isEmpty() && m_field.requirement == model::Requirement::Required)
        addRow({});
    nameRows();
}

/// The entries behind the rows stay exactly as they are.
void EntriesInput::showMore()
{
    QJsonArray rest;
    for (qsizetype i = 0; i < m_rest.size(); ++i) {
        if (i < mostRows)
            addRow(m_rest.at(i).toObject());
        else
            rest.append(m_rest.at(i));
    }
    m_rest = rest;
    m_more->setText(tr("Show %n more", nullptr, int(m_rest.size())));
    m_more->setVisible(!m_rest.isEmpty());
    nameRows();
}

void EntriesInput::setSpoken(const QString &name, const QString &description)
{
    m_name = name;
    setAccessibleName(name);
    setAccessibleDescription(description);
    nameRows();
}

void EntriesInput::nameRows()
{
    m_add->setAccessibleName(m_name.isEmpty() ? addLabel() : tr("%1: %2").arg(m_name, addLabel()));
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString place = tr("%1, entry %2").arg(m_name).arg(i + 1);
        for (const Part &part : std::as_const(m_rows.at(i).parts))
            part.input->setSpoken(tr("%1: %2").arg(place, part.field->label.in(m_tools.formats.language())),
                accessibleDescription());
        m_rows.at(i).remove->setAccessibleName(tr("Remove: %1").arg(place));
    }
}

} // namespace twb::ui

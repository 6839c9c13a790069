// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/recordform.h"

#include "ui/editor/fieldinput.h"
#include "ui/presentation/problemtext.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace twb::ui {

using namespace Qt::StringLiterals;

namespace {

constexpr int widestFields = 720; ///< of the fields: a line that reads well
constexpr int side = 36;
constexpr qint64 quick = 10; ///< milliseconds: a check that takes longer waits until nobody types
constexpr int typingPause = 300; // milliseconds

} // namespace

RecordForm::RecordForm(model::Kind kind, const EditorTools &tools, QWidget *parent)
    : QScrollArea(parent), m_kind(kind), m_tools(tools), m_page(new QWidget(this))
{
    setObjectName("form"_L1);
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_page->setObjectName("formPage"_L1);
    auto *layout = new QVBoxLayout(m_page);
    layout->setSpacing(0);
    const QList<FormPart> parts = formParts(kind);
    const bool open = opensAtOnce(parts);
    for (const FormPart &part : parts) {
        auto *section = new FormSection(part, tools, m_page);
        section->setOpen(open || !part.section);
        layout->addWidget(section);
        m_sections.append(section);
        connect(section, &FormSection::left, this, &RecordForm::tellProblems);
        connect(section, &FormSection::opened, this, &RecordForm::tellProblems);
        connect(section, &FormSection::opened, this, &RecordForm::sectionOpened);
        connect(section, &FormSection::renamed, this, &RecordForm::rename);
        connect(section, &FormSection::edited, this, [this] {
            validateSoon();
            Q_EMIT edited();
        });
    }
    layout->addStretch(1);
    setWidget(m_page);
    m_pause.setSingleShot(true);
    m_pause.setInterval(typingPause);
    connect(&m_pause, &QTimer::timeout, this, &RecordForm::validate);
    connect(
        qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) { keepFocusVisible(now); });
    connect(&tools.theme, &Theme::changed, this, &RecordForm::applyTheme);
    applyTheme();
    validate();
}

void RecordForm::applyTheme()
{
    const Theme &theme = m_tools.theme;
    const int room = qMax(0, width() - theme.space(widestFields) - theme.space(side));
    const int left = qMin(theme.space(side), qMax(8, width() / 11));
    m_page->layout()->setContentsMargins(left, theme.space(24), qMax(left, room), theme.space(36));
}

void RecordForm::resizeEvent(QResizeEvent *event)
{
    applyTheme();
    QScrollArea::resizeEvent(event);
}

void RecordForm::setValues(const QJsonObject &values, const LongTexts &texts)
{
    m_given = values;
    for (FormSection *section : std::as_const(m_sections))
        section->setValues(values, texts);
    validate();
}

QJsonObject RecordForm::values() const
{
    QJsonObject values = m_given;
    for (const FormSection *section : m_sections)
        section->collect(values);
    return values;
}

void RecordForm::insist()
{
    m_insisting = true;
    tellProblems();
}

void RecordForm::openAll()
{
    for (FormSection *section : std::as_const(m_sections))
        section->setOpen(true);
}

FormSection *RecordForm::sectionOf(QAnyStringView field) const
{
    const auto holds = [field](const FormSection *section) {
        return std::ranges::any_of(
            section->part().fields, [field](const model::Field *each) { return field == each->id; });
    };
    const auto found = std::ranges::find_if(m_sections, holds);
    return found == m_sections.end() ? nullptr : *found;
}

FieldBox *RecordForm::box(QAnyStringView field) const
{
    const FormSection *section = sectionOf(field);
    return section ? section->box(field) : nullptr;
}

FieldBox *RecordForm::openBox(const QString &field)
{
    FormSection *section = sectionOf(field);
    if (!section)
        return nullptr;
    section->setOpen(true);
    return section->box(field);
}

void RecordForm::showField(const QString &field)
{
    if (FieldBox *shown = openBox(field)) {
        shown->input()->takeFocus();
        // what was just opened has its place only after the layout has run
        QTimer::singleShot(0, shown, [this, shown] {
            QWidget *focus = shown->height() < viewport()->height() ? shown : QApplication::focusWidget();
            if (focus && m_page->isAncestorOf(focus))
                ensureWidgetVisible(focus, 0, m_tools.theme.space(24));
        });
    }
}

void RecordForm::showFirst()
{
    const QList<const model::Field *> &fields = m_sections.first()->part().fields;
    const QJsonObject shown = values();
    const auto empty =
        std::ranges::find_if(fields, [&](const model::Field *field) { return !shown.contains(field->id); });
    showField((empty == fields.end() ? fields.first() : *empty)->id);
}

const QList<model::Problem> &RecordForm::problems()
{
    if (m_pause.isActive())
        validate();
    return m_problems;
}

void RecordForm::validateSoon()
{
    if (m_duration > quick)
        m_pause.start();
    else
        validate();
}

void RecordForm::validate()
{
    m_pause.stop();
    QElapsedTimer timer;
    timer.start();
    m_problems = model::validate(m_kind, values());
    m_duration = timer.elapsed();
    tellProblems();
}

/// What is missing is told where the person has been; what is wrong, as soon as they have left it.
void RecordForm::tellProblems()
{
    for (FormSection *section : std::as_const(m_sections)) {
        qsizetype count = 0;
        for (const model::Field *field : section->part().fields) {
            QStringList sentences;
            for (const model::Problem &problem : std::as_const(m_problems))
                if (problem.field == field->id)
                    sentences.append(problemText(problem, *field));
            sentences.removeDuplicates();
            FieldBox *box = section->box(field->id);
            const bool tell = m_insisting || (box && box->wasLeft());
            count += tell || !box ? sentences.size() : 0;
            if (box)
                box->setProblem(tell ? sentences.join(u' ') : QString());
        }
        section->setProblemCount(m_insisting ? count : 0);
    }
}

/// In all texts; sections open where one changes, so that it is seen.
void RecordForm::rename(const QString &before, const QString &after)
{
    const QJsonObject shown = values();
    for (const model::Field &field : model::fields(m_kind)) {
        QString text = shown.value(field.id).toString();
        if (field.type == model::FieldType::Text && text.contains(before))
            openBox(field.id)->input()->setTyped(text.replace(before, after));
    }
}

void RecordForm::keepFocusVisible(QWidget *widget)
{
    if (!widget || !m_page->isAncestorOf(widget))
        return;
    QWidget *shown = widget;
    while (shown->parentWidget() != m_page && !qobject_cast<FieldBox *>(shown))
        shown = shown->parentWidget();
    if (shown->height() < viewport()->height())
        ensureWidgetVisible(shown, 0, m_tools.theme.space(12));
}

} // namespace twb::ui

// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/editor/inputs/dateinput.h"

#include "core/model/valuetext.h"

#include <QCalendarWidget>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>
#include <QWidgetAction>

namespace twb::ui {

using namespace Qt::StringLiterals;

DateInput::DateInput(const Formats &formats, const Clock &clock, QWidget *parent)
    : FieldInput(parent), m_formats(formats), m_clock(clock), m_line(new QLineEdit(this)),
      m_choose(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins({});
    layout->addWidget(m_line, 1);
    layout->addWidget(m_choose);
    m_line->setPlaceholderText(tr("2024, 06.2024 or 30.06.2024"));
    m_choose->setObjectName("flat"_L1);
    m_choose->setText(u"▾"_s);
    m_choose->setToolTip(tr("Choose a date"));
    m_choose->setFocusPolicy(Qt::StrongFocus);
    setFocusProxy(m_line);
    connect(m_line, &QLineEdit::textEdited, this, &FieldInput::edited);
    connect(m_line, &QLineEdit::editingFinished, this, [this] {
        if (const QString iso = model::parseDate(m_line->text()); !iso.isEmpty())
            m_line->setText(m_formats.date(iso));
    });
    connect(m_choose, &QToolButton::clicked, this, &DateInput::showCalendar);
}

void DateInput::setSpoken(const QString &name, const QString &description)
{
    FieldInput::setSpoken(name, description);
    m_choose->setAccessibleName(tr("Choose a date: %1").arg(name));
}

QDate DateInput::today() const
{
    return m_clock.now().toLocalTime().date();
}

void DateInput::showCalendar()
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const QDate day = today();
    const auto add = [&](const QString &label, const QString &iso) {
        connect(menu->addAction(label), &QAction::triggered, this, [this, iso] { take(iso); });
    };
    add(tr("Today"), day.toString(Qt::ISODate));
    add(tr("This month"), day.toString(u"yyyy-MM"_s));
    add(tr("This year"), day.toString(u"yyyy"_s));
    menu->addSeparator();
    auto *calendar = new QCalendarWidget(menu);
    calendar->setLocale(m_formats.locale());
    calendar->setVerticalHeaderFormat(QCalendarWidget::NoVerticalHeader);
    const QDate shown = QDate::fromString(model::parseDate(m_line->text()), Qt::ISODate);
    calendar->setSelectedDate(shown.isValid() ? shown : day);
    auto *action = new QWidgetAction(menu);
    action->setDefaultWidget(calendar);
    menu->addAction(action);
    const auto choose = [this, menu](QDate date) {
        take(date.toString(Qt::ISODate));
        menu->close();
    };
    connect(calendar, &QCalendarWidget::clicked, this, choose);
    connect(calendar, &QCalendarWidget::activated, this, choose);
    menu->popup(m_choose->mapToGlobal(QPoint(0, m_choose->height())));
}

void DateInput::take(const QString &iso)
{
    m_line->setText(m_formats.date(iso));
    m_line->setFocus();
    Q_EMIT edited();
}

QJsonValue DateInput::read() const
{
    const QString text = m_line->text().trimmed();
    if (text.isEmpty())
        return {};
    const QString iso = model::parseDate(text);
    return iso.isEmpty() ? text : iso;
}

void DateInput::write(const QJsonValue &value)
{
    m_line->setText(m_formats.date(value.toString()));
}

} // namespace twb::ui

// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/support/windowchecks.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLayout>
#include <QLineEdit>
#include <QMenu>
#include <QProgressBar>
#include <QRadioButton>
#include <QTest>
#include <QTextEdit>
#include <QToolButton>

namespace twb::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostStops = 400; ///< of the Tab key

QString describe(const QWidget *widget)
{
    return u"%1 \"%2\""_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->objectName());
}

/// Widgets that a person works with; the parts inside of them belong to them.
bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QAbstractItemView *>(widget->parentWidget())
        || qobject_cast<const QComboBox *>(widget->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget)
        || qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractItemView *>(widget)
        || qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QProgressBar *>(widget);
}

/// Buttons of a text's bar: they work only while the text has the focus, and each has keys of its own.
bool hasKeys(const QWidget *widget)
{
    const auto *button = qobject_cast<const QToolButton *>(widget);
    const QList<QAction *> actions = !button ? QList<QAction *>()
        : button->menu()                     ? button->menu()->actions()
        : button->defaultAction()            ? QList<QAction *>{button->defaultAction()}
                                             : QList<QAction *>();
    return !actions.isEmpty()
        && std::ranges::none_of(actions, [](const QAction *action) { return action->shortcut().isEmpty(); });
}

} // namespace

QStringList namelessControls(const QWidget *window)
{
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        if (!isControl(widget) || !widget->isVisibleTo(window))
            continue;
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        if (!accessible || accessible->text(QAccessible::Name).isEmpty()
            || accessible->role() == QAccessible::NoRole)
            found.append(describe(widget));
    }
    return found;
}

QStringList unreachedControls(const QWidget *window)
{
    QSet<QWidget *> reached;
    for (int i = 0; i < mostStops && QApplication::focusWidget(); ++i) {
        reached.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QStringList found;
    for (QWidget *widget : window->findChildren<QWidget *>()) {
        const bool wanted = isControl(widget) && widget->isVisibleTo(window) && widget->isEnabled()
            && !qobject_cast<QProgressBar *>(widget) && !qobject_cast<QRadioButton *>(widget)
            && !widget->visibleRegion().isEmpty(); // arrow keys go between radio buttons
        if (wanted && !reached.contains(widget) && !hasKeys(widget))
            found.append(describe(widget));
    }
    return found;
}

QSize leastSize(const QWidget *window, int width)
{
    QSize least = window->minimumSizeHint().expandedTo(window->minimumSize());
    if (const QLayout *layout = window->layout(); layout && layout->hasHeightForWidth())
        least.setHeight(layout->minimumHeightForWidth(width));
    return least;
}

} // namespace twb::test

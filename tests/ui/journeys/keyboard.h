// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QTest>
#include <QWidget>

namespace twb::test {

/// Hands on a keyboard, and nothing else: keys go where a real keyboard's would go, and are counted.
class Keyboard {
public:
    /// One key action; a combination such as Ctrl+S is one.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
    {
        ++m_actions;
        QTest::keyClick(place(), key, modifiers);
    }

    void repeat(Qt::Key key, int times)
    {
        for (int i = 0; i < times; ++i)
            press(key);
    }

    /// Text that has to be typed anyway; it is not counted.
    void write(const QString &text)
    {
        for (const QChar c : text)
            QTest::sendKeyEvent(QTest::Click, place(), Qt::Key_unknown, QString(c), Qt::NoModifier);
    }

    int actions() const { return m_actions; }

private:
    static QWidget *place()
    {
        QWidget *popup = QApplication::activePopupWidget();
        if (popup && !popup->focusProxy())
            return popup;
        return QApplication::focusWidget() ? QApplication::focusWidget() : QApplication::activeWindow();
    }

    int m_actions = 0;
};

} // namespace twb::test

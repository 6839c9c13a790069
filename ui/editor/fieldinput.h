// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/partedtext.h"

#include <QJsonValue>
#include <QWidget>

#include <optional>

namespace twb::ui {

/// Where the value of one field is typed. The value has the JSON form of the field's type; what cannot be
/// read as that comes out as it was typed, so that validation can say what is wrong with it.
class FieldInput : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Exactly what was set, as long as nothing else was typed; null while empty.
    QJsonValue value() const;

    /// \a text is what the value says as a text, where that is ready: to make it of a long one takes long.
    void setValue(const QJsonValue &value, const std::optional<PartedText> &text = {});

    /// Whether value() may be another one than was set.
    bool mayDiffer() const { return m_replaced || isTouched(); }

    /// Gives the focus to its first part.
    virtual void takeFocus();

    /// As if the person had typed it.
    void setTyped(const QJsonValue &value);

    /// What assistive technology says of the input: its name, and the help with what is wrong.
    virtual void setSpoken(const QString &name, const QString &description);

Q_SIGNALS:
    void edited();

    /// Typing has come to an end, at least for now.
    void finished();

    /// A few words on what was typed, such as how long it is; empty for none.
    void remarked(const QString &words);

    /// What texts of the record call \a before is called \a after from now on.
    void renamed(const QString &before, const QString &after);

protected:
    virtual QJsonValue read() const = 0;
    virtual void write(const QJsonValue &value) = 0;

    /// For write(): what the value says as a text.
    PartedText textOf(const QJsonValue &value) const;

    /// Whether anything was typed since the last write(), where an input knows: long values need not be
    /// compared then.
    virtual bool isTouched() const { return true; }

private:
    QJsonValue m_given;
    std::optional<PartedText> m_ready; ///< the text of the value that is being set
    bool m_replaced = false; ///< by a value as if it had been typed
    QJsonValue m_shown; ///< how the given value reads in the form
};

} // namespace twb::ui

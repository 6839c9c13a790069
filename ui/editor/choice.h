// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QString>

#include <functional>

namespace twb::ui {

/// Something that can be chosen in a field.
struct Choice {
    QString value; ///< as the record holds it
    QString label;
    QString detail = {}; ///< tells it apart from others; may be empty

    bool operator==(const Choice &) const = default;
};

/// Where the choices of a field come from. Lives in the GUI thread.
class ChoiceSource : public QObject {
    Q_OBJECT

public:
    using Answer = std::function<void(const QList<Choice> &)>;

    using QObject::QObject;

    /// What fits \a typed, the best first. The answer comes at once or later, and not at all when
    /// \a context is gone or has asked again meanwhile.
    virtual void ask(QObject *context, const QString &typed, const Answer &answer) = 0;

    /// How a value is called; where that is not known the value stands for itself.
    virtual Choice named(const QString &value) const = 0;

    /// The one choice that is called \a typed; an empty value when there is none or it is not known yet.
    virtual Choice exactly(const QString &typed) = 0;
};

} // namespace twb::ui

// SPDX-FileCopyrightText: 2026 Transferwerkbank contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/editor/choice.h"
#include "ui/editor/namematcher.h"

#include <QHash>

namespace twb::ui {

/// Choices that are all in memory.
class ListChoices : public ChoiceSource {
    Q_OBJECT

public:
    using ChoiceSource::ChoiceSource;

    void ask(QObject *context, const QString &typed, const Answer &answer) override;
    Choice named(const QString &value) const override;
    Choice exactly(const QString &typed) override;

protected:
    /// Called before every question; fills the list when it is not filled yet.
    virtual void prepare() { }

    /// Choices shown at once.
    virtual int limit() const { return 100; }

    /// \a others are further names under which it is found.
    void add(const Choice &choice, const QStringList &others = {});
    void clear();
    const QList<Choice> &all() const { return m_choices; }

private:
    QList<Choice> m_choices;
    QHash<QString, int> m_byValue;
    NameMatcher m_matcher;
};

} // namespace twb::ui
